import type { UncoveredArea } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { areasQuery, vardenheterQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { number } from '../../format/format.ts';
import { kartaText } from '../../text/karta.ts';
import { uncoveredRows } from './coverage.ts';
import styles from './uncovered-list.module.css';

/** Where those whom no band reaches live, farthest first: behind a line to press, since it may be a long list. */
export function UncoveredList({ uncoveredAreas }: { uncoveredAreas: readonly UncoveredArea[] }) {
  const areas = useQuery(areasQuery).data?.items ?? [];
  const vardenheter = useQuery(vardenheterQuery).data?.items ?? [];
  if (uncoveredAreas.length === 0) return null;
  return (
    <details className={styles['uncovered']}>
      <summary>{kartaText.showUncovered(uncoveredAreas.length)}</summary>
      <ul>
        {uncoveredRows(uncoveredAreas, areas, vardenheter).map((row) => (
          <li key={row.areaId}>
            <Link to="." search={(previous) => ({ ...previous, ...chosen(row.areaId) })} resetScroll={false}>
              {row.name}
            </Link>
            {row.within === null ? null : ` ${kartaText.inArea(row.within)}`}
            <span className={styles['note']}>
              {kartaText.inhabitants(number(row.population))}
              {', '}
              {row.vardenhet === null || row.distanceKm === null
                ? kartaText.noUnit
                : kartaText.farFrom(number(row.distanceKm, 1), row.vardenhet)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Without a position in the address, the map goes to what was chosen. */
const chosen = (areaId: string) => ({
  panel: panelName({ kind: 'area', areaId }),
  lon: undefined,
  lat: undefined,
  zoom: undefined,
});
