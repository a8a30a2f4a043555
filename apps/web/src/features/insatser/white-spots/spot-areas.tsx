import { SupplyMeasure, type WhiteSpots } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasQuery, whiteSpotsQuery } from '../../../api/queries.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { SourceNote } from '../../../components/source-note.tsx';
import { date, number } from '../../../format/format.ts';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import { useNarrow } from '../use-narrow.ts';
import { Controls } from './controls.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { sortSpots, withSpots } from './sort-spots.ts';
import { SpotControls } from './spot-controls.tsx';
import { SpotLegend } from './spot-legend.tsx';
import { SpotList } from './spot-list.tsx';
import { SpotMatrix } from './spot-matrix.tsx';
import styles from './white-spots.module.css';

/** The matrix, or on a phone the list, with what narrows and orders it and where its figures come from. */
export function SpotAreas() {
  const [{ area, from, to }] = useViewState();
  const backwards = from !== undefined && to !== undefined && to < from;
  const query = useQuery({ ...whiteSpotsQuery({ area, from, to }), enabled: !backwards });
  return (
    <>
      <Controls label={text.shows.areas}>
        <SpotControls />
        <PeriodChoice />
      </Controls>
      {query.data === undefined ? (
        query.isError ? (
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Loading lines={12} />
        )
      ) : (
        <Spots spots={query.data} />
      )}
    </>
  );
}

/** What the measure of the address means here: the kronor of the other view mean nothing. */
function useMeasure(): SupplyMeasure {
  const [{ measure }] = useViewState();
  return SupplyMeasure.safeParse(measure).data ?? 'number';
}

function Spots({ spots }: { spots: WhiteSpots }) {
  const [{ order = 'gap', spots: only }] = useViewState();
  const measure = useMeasure();
  const narrow = useNarrow();
  const areas = useQuery(areasQuery).data?.items;
  const kommuner = useMemo(
    () => new Map(areas?.filter(({ level }) => level === 'kommun').map(({ id, name }) => [id, name])),
    [areas],
  );
  const rows = useMemo(() => sortSpots(only ? withSpots(spots.rows) : spots.rows, order), [spots, only, order]);
  const shown = { rows, measure, kommuner };
  return (
    <>
      <Summary spots={spots} />
      {rows.length === 0 ? (
        <p>{spots.rows.length === 0 ? text.noRows : text.nothingLeft}</p>
      ) : (
        <>
          <SpotLegend note={text.measureNote[measure]} />
          {narrow ? <SpotList key={order} {...shown} /> : <SpotMatrix {...shown} spots={spots} />}
        </>
      )}
      <footer className={styles['sources']}>
        <p>
          {text.howCounted}: {spots.method} {text.sumNote}
        </p>
        {spots.indexSourceId === null || spots.indexYear === null ? null : (
          <SourceNote sourceId={spots.indexSourceId} year={spots.indexYear} mark={spots.indexMark} />
        )}
        <SourceNote sourceId={spots.populationSourceId} year={spots.populationYear} />
      </footer>
    </>
  );
}

function Summary({ spots: { rows, totals, period, examples } }: { spots: WhiteSpots }) {
  const count = totals.reduce((sum, { whiteSpots }) => sum + whiteSpots, 0);
  const counted = text.counted(period.from, period.to, date(new Date()));
  const all = number(rows.length);
  return (
    <p role="status" className={styles['summary']}>
      {rows.length === 0
        ? null
        : count === 0
          ? text.noSpots(all, counted)
          : text.summary(number(count), number(withSpots(rows).length), all, counted)}
      {examples ? (
        <span className={styles['examples']}>
          <ExampleMark /> {text.examples}
        </span>
      ) : null}
    </p>
  );
}
