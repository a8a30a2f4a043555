import { useMemo } from 'react';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { kartaText } from '../../text/karta.ts';
import { kartaTableText } from '../../text/karta-table.ts';
import { bandsKm } from './catchment-layers.ts';
import { type UncoveredRow, uncoveredRows } from './coverage.ts';
import styles from './karta-table.module.css';
import type { KartaData } from './use-karta-data.ts';

interface Props {
  readonly data: KartaData;
  readonly onChoose: (panel: string) => void;
}

/** Where those whom no band reaches live. Shown when asked for, since it may be every base area there is. */
export function UncoveredTable({ data: { catchments, areaList, vardenheter, chosen }, onChoose }: Props) {
  const uncoveredAreas = catchments?.populations?.uncoveredAreas;
  const rows = useMemo(
    () => uncoveredRows(uncoveredAreas ?? [], areaList?.items ?? [], vardenheter ?? []),
    [uncoveredAreas, areaList, vardenheter],
  );
  if (rows.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{kartaText.showUncovered(rows.length)}</summary>
      <SortableTable<UncoveredRow>
        caption={kartaTableText.uncoveredCaption(number(bandsKm[bandsKm.length - 1] ?? 0), rows.length)}
        columns={columns}
        sortedFirst={{ column: 'distance', descending: true }}
        rows={rows}
        rowId={({ areaId }) => areaId}
        chosenId={chosen.area}
        onChoose={onChoose}
      />
    </details>
  );
}

const columns: readonly Column<UncoveredRow>[] = [
  { id: 'name', heading: kartaTableText.name, value: ({ name }) => name, cell: ({ name }) => name },
  { id: 'within', heading: kartaTableText.inWhat, value: ({ within }) => within, cell: ({ within }) => within },
  {
    id: 'population',
    heading: kartaTableText.population,
    numeric: true,
    value: ({ population }) => population,
    cell: ({ population }) => number(population),
  },
  {
    id: 'vardenhet',
    heading: kartaTableText.nearestUnit,
    value: ({ vardenhet }) => vardenhet,
    cell: ({ vardenhet }) => vardenhet ?? kartaText.noUnit,
  },
  {
    id: 'distance',
    heading: kartaTableText.distanceKm,
    numeric: true,
    value: ({ distanceKm }) => distanceKm,
    cell: ({ distanceKm }) => (distanceKm === null ? kartaTableText.notCounted : number(distanceKm, 1)),
  },
];
