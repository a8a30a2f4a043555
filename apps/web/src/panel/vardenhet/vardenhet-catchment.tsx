import { type Catchments, type Vardenhet, vardenhetKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { catchmentsQuery, vardenheterQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { listed } from '../form/suggest-title.ts';
import { Section } from '../section.tsx';
import { type CatchmentChoice, catchmentChoice, samePlace } from './catchment-choice.ts';
import styles from './vardenhet.module.css';

const text = panelText.vardenhet;

/** How many have the unit nearest, by distance, and among which units that was computed. */
export function VardenhetCatchment({ unit }: { unit: Vardenhet }) {
  const [{ kinds }] = useViewState();
  const choice = catchmentChoice(unit, kinds);
  const query = useQuery(catchmentsQuery(choice));
  const beside = samePlace(unit, choice, useQuery(vardenheterQuery).data?.items ?? []);
  return (
    <Section title={text.catchment}>
      {query.data !== undefined ? (
        <>
          <Bands catchments={query.data} unit={unit} />
          {beside.length === 0 ? null : <p>{text.samePlace(listed(beside.map(({ name }) => name)))}</p>}
          <p className={styles['note']}>{among(choice, unit)}.</p>
          <SourceNote sourceId={query.data.sourceId} year={query.data.populationYear} method={query.data.method} />
        </>
      ) : query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading lines={4} />
      )}
    </Section>
  );
}

function Bands({ catchments, unit }: { catchments: Catchments; unit: Vardenhet }) {
  const item = catchments.items.find((one) => one.vardenhetId === unit.id);
  const widest = item?.bands.at(-1);
  if (item === undefined || widest === undefined || item.population === 0) return <p>{text.nobody}</p>;
  const km = (maxKm: number) => `${number(maxKm)}\u00a0km`;
  return (
    <>
      <p className={styles['lead']}>{text.nearest(number(item.population), km(widest.maxKm))}</p>
      <ul className={styles['bands']}>
        {item.bands.map((band) => (
          <li key={band.maxKm}>
            <span>{text.band(number(band.population), km(band.maxKm))}</span>
            <span className={styles['bar']} aria-hidden="true">
              <span style={{ width: `${String((100 * band.population) / item.population)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{text.cumulative}</p>
    </>
  );
}

function among({ kinds }: CatchmentChoice, { status }: Vardenhet): string {
  const names = listed(kinds.map((kind) => vardenhetKindName[kind].many.toLowerCase()));
  return status === 'oppen' ? text.among(names) : text.amongPlanned(names, text.planned[status]);
}
