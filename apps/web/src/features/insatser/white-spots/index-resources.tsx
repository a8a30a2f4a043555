import { aimName, aims, type ResourcesByIndex } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { insatsFilterQuery } from '../../../api/queries.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { SourceNote } from '../../../components/source-note.tsx';
import { date, number } from '../../../format/format.ts';
import { whiteSpotsText } from '../../../text/white-spots.ts';
import { Controls } from './controls.tsx';
import { IndexChart } from './index-chart.tsx';
import indexStyles from './index-resources.module.css';
import { amount, endsOf, type ResourceUnit } from './index-summary.ts';
import { IndexTable } from './index-table.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { Choice } from './spot-controls.tsx';
import styles from './white-spots.module.css';

const text = whiteSpotsText.byIndex;
const units = ['hours', 'sek'] as const;

const resourcesQuery = (period: { from?: string | undefined; to?: string | undefined }) =>
  queryOptions({
    queryKey: ['insatser', 'resources-by-index', insatsFilterQuery(period)],
    queryFn: async () => answer(await api['resources-by-index'].$get({ query: insatsFilterQuery(period) })),
    placeholderData: keepPreviousData,
  });

/** Whether those with the largest challenges are given the most: in words, as a chart and as a table. */
export function IndexResources() {
  const [{ measure, from, to }, change] = useViewState();
  const unit: ResourceUnit = measure === 'sek' ? 'sek' : 'hours';
  const backwards = from !== undefined && to !== undefined && to < from;
  const query = useQuery({ ...resourcesQuery({ from, to }), enabled: !backwards });
  return (
    <>
      <Controls label={whiteSpotsText.shows.index}>
        <div className={styles['selects']}>
          <Choice<ResourceUnit>
            label={text.unit}
            chosen={unit}
            names={text.axis}
            options={units}
            onChoose={(one) => change({ measure: one === 'hours' ? undefined : one })}
          />
        </div>
        <PeriodChoice />
      </Controls>
      {query.data === undefined ? (
        query.isError ? (
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Loading lines={8} />
        )
      ) : (
        <Resources resources={query.data} unit={unit} />
      )}
    </>
  );
}

function Resources({ resources, unit }: { resources: ResourcesByIndex; unit: ResourceUnit }) {
  const { classes, indexSourceId, indexYear, examples } = resources;
  if (indexSourceId === null || indexYear === null) return <p>{text.indexMissing}</p>;
  return (
    <>
      <p role="status" className={styles['summary']}>
        <Summary resources={resources} unit={unit} />
        {examples ? (
          <span className={styles['examples']}>
            <ExampleMark /> {whiteSpotsText.examples}
          </span>
        ) : null}
      </p>
      <ul className={indexStyles['aims']} aria-label={whiteSpotsText.legend}>
        {aims.map((aim) => (
          <li key={aim}>
            <span className={indexStyles['aim']} data-aim={aim} />
            {aimName[aim]}
          </li>
        ))}
      </ul>
      <IndexChart classes={classes} unit={unit} />
      <details className={indexStyles['asTable']} open>
        <summary>{text.asTable}</summary>
        <IndexTable classes={classes} unit={unit} populationYear={resources.populationYear} />
      </details>
      <footer className={styles['sources']}>
        <p>
          {whiteSpotsText.howCounted}: {resources.method}
        </p>
        <SourceNote sourceId={indexSourceId} year={indexYear} mark={resources.indexMark} />
        <SourceNote sourceId={resources.populationSourceId} year={resources.populationYear} />
      </footer>
    </>
  );
}

/** What it comes to first, then what it is counted from. */
function Summary({
  resources: { classes, insatser, withoutResources, period },
  unit,
}: {
  resources: ResourcesByIndex;
  unit: ResourceUnit;
}) {
  const ends = endsOf(classes, unit);
  const nothing = withoutResources === insatser;
  return (
    <>
      {nothing
        ? text.nothing
        : ends === null
          ? text.cannotCompare
          : `${text.summary(amount(ends.low, unit), amount(ends.high, unit), text.units[unit])} ${text.compared[ends.compared]}`}
      <span className={styles['examples']}>
        {text.counts(whiteSpotsText.counted(period.from, period.to, date(new Date())))}{' '}
        {nothing
          ? null
          : withoutResources === 0
            ? text.complete(number(insatser))
            : text.missing(number(withoutResources), number(insatser))}
      </span>
    </>
  );
}
