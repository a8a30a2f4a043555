import type { NetworkSummary, RoadMode } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../../api/queries.ts';
import { number } from '../../format/format.ts';
import { travelText as text } from '../../text/tackning-travel.ts';
import styles from './networks.module.css';

/** So many loose parts are told one by one: what is wrong with a network is seen in the largest. */
const mostTold = 5;

/** How the people share out over the parts of a network that hang together, and where those live who are cut off. */
export function NetworkParts({ mode, told }: { mode: RoadMode; told: NetworkSummary[RoadMode] }) {
  const areas = useQuery(areasQuery).data?.items;
  const [largest, ...loose] = told.parts;
  const sum = (parts: typeof loose) => parts.reduce((so, { people }) => so + people, 0);
  const all = sum(told.parts) + told.withoutRoad;
  const share = (people: number) => number(all === 0 ? 0 : (100 * people) / all, 1);
  /** The base area's own name is a code. */
  const placeOf = (areaId: string | undefined) => {
    const parentId = areas?.find(({ id }) => id === areaId)?.parentId;
    return areas?.find(({ id }) => id === parentId)?.name ?? null;
  };
  const rest = loose.slice(mostTold);
  return (
    <>
      <p>{text.parts[mode](share(largest?.people ?? 0), share(sum(loose)), share(told.withoutRoad))}</p>
      {loose.length === 0 ? null : (
        <ul className={styles['loose']} aria-label={text.looseParts[mode]}>
          {loose.slice(0, mostTold).map(({ people, km, areaId }) => (
            <li key={`${km} ${areaId}`}>
              {text.loosePart(share(people), number(people), number(km, 1), placeOf(areaId))}
            </li>
          ))}
          {rest.length === 0 ? null : <li>{text.fewerParts(number(rest.length), share(sum(rest)))}</li>}
        </ul>
      )}
    </>
  );
}
