import {
  insatsStatusName,
  type Levnadsvana,
  type WhiteSpotCell,
  type WhiteSpotFacts,
  type WhiteSpots,
} from '@halsouppdrag/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { insatsFilterQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { date, number } from '../../format/format.ts';
import { whiteSpotsText } from '../../text/white-spots.ts';
import areaStyles from '../area/area.module.css';
import { insatsPeriod } from '../insats/insats-period.ts';
import { PanelLink } from '../panel-link.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { Section } from '../section.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './white-spot.module.css';

const text = whiteSpotsText.panel;

const factsQuery = (areaId: string, levnadsvana: Levnadsvana, period: { from?: string; to?: string }) =>
  queryOptions({
    queryKey: ['insatser', 'white-spot', areaId, levnadsvana, period],
    queryFn: async () =>
      answer(
        await api['white-spots'][':areaId'][':levnadsvana'].$get({ param: { areaId, levnadsvana }, query: period }),
      ),
  });

/** The behov and insatser that the cell counts, each with a link. */
export function WhiteSpotWork({ areaId, cell, spots }: { areaId: string; cell: WhiteSpotCell; spots: WhiteSpots }) {
  const [{ from, to }] = useViewState();
  const query = useQuery(factsQuery(areaId, cell.levnadsvana, insatsFilterQuery({ from, to })));
  const { period } = spots;
  const figure = (value: number | null) => (value === null ? whiteSpotsText.noFigure : number(value, 1));
  return (
    <PanelQuery query={query} notFound={text.notHere}>
      {({ behov, insatser }) => (
        <>
          <Section title={text.behov}>
            {behov.total === 0 ? <p>{text.noBehov}</p> : <BehovList items={behov.items} />}
            <Rest {...behov} />
          </Section>
          <Section title={text.insatser}>
            {insatser.total === 0 ? (
              <p>{text.noInsatser(whiteSpotsText.counted(period.from, period.to, date(new Date())))}</p>
            ) : (
              <>
                <p>
                  {text.supply(
                    insatser.total,
                    number(insatser.total),
                    figure(cell.hoursPerThousand),
                    figure(cell.reachPerThousand),
                  )}
                </p>
                {cell.hiddenReach === 0 ? null : <p className={areaStyles['note']}>{text.hidden(cell.hiddenReach)}</p>}
                <InsatsList items={insatser.items} />
              </>
            )}
            <Rest {...insatser} />
            <SourceNote sourceId={spots.populationSourceId} year={spots.populationYear} />
          </Section>
        </>
      )}
    </PanelQuery>
  );
}

function BehovList({ items }: { items: WhiteSpotFacts['behov']['items'] }) {
  const areas = useAreas();
  return (
    <ul className={styles['list']}>
      {items.map(({ id, areaId, description, malgrupp, evidence, example }) => (
        <li key={id}>
          <PanelLink to={{ kind: 'behov', behovId: id }}>{description}</PanelLink>
          <span className={styles['what']}>
            {[areas.nameOf(areaId), malgrupp, text.evidence(evidence)].filter((part) => part !== '').join(' · ')}
          </span>
          {example ? <ExampleMark /> : null}
        </li>
      ))}
    </ul>
  );
}

function InsatsList({ items }: { items: WhiteSpotFacts['insatser']['items'] }) {
  const areas = useAreas();
  return (
    <ul className={styles['list']}>
      {items.map((insats) => (
        <li key={insats.id}>
          <PanelLink to={{ kind: 'insats', insatsId: insats.id }}>{insats.title}</PanelLink>
          <span className={styles['what']}>
            {[insatsStatusName[insats.status], insatsPeriod(insats), insats.areaIds.map(areas.nameOf).join(', ')].join(
              ' · ',
            )}
          </span>
          {insats.example ? <ExampleMark /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Says when not all are listed. */
function Rest({ items, total }: { items: readonly unknown[]; total: number }) {
  return items.length === total ? null : <p className={areaStyles['note']}>{text.rest(items.length, number(total))}</p>;
}
