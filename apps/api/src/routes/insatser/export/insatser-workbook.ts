import type { RegionData } from '../../../db/region-data.ts';
import { localDate } from '../../../local-date.ts';
import type { Column } from '../../../xlsx/cell.ts';
import { type Sheet, workbookStream } from '../../../xlsx/workbook.ts';
import { sourceSheet } from '../../export-sources.ts';
import type { ShownInsats } from './insats-table.ts';

interface Taken {
  readonly data: RegionData;
  readonly now: Date;
  readonly rows: number;
  /** What it was narrowed to, as the address had it. */
  readonly filter: object;
  /** Who took it out; null when nobody was chosen. */
  readonly by: string | null;
}

/** The insatser as a workbook: a sheet of them, and one of where they come from and what is hidden. */
export function insatserWorkbook(
  columns: readonly Column<ShownInsats>[],
  batches: AsyncIterable<readonly ShownInsats[]>,
  { data, now, rows, filter, by }: Taken,
): ReadableStream<Uint8Array> {
  const insatser: Sheet = { name: 'Insatser', columns, batches: rowsOf(columns, batches) };
  const facts: [string, string | number | { day: string }][] = [
    ['Innehåll', `Insatser loggade i Hälsouppdraget, ${data.region.name}`],
    ['Uttag', { day: localDate(now) }],
    ['Uttaget av', by ?? 'någon som inte hade valt vem hen är'],
    ['Antal rader', rows],
    [
      'Urval',
      Object.entries(filter)
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join('; ') || 'alla',
    ],
    ['Exempeldata', 'Poster med ”ja” i kolumnen Exempeldata är påhittade för att visa hur verktyget fungerar.'],
    ['Resurser', 'Timmar är arbetstimmar. Kronor är hela kronor i det års priser då de skrevs in.'],
  ];
  return workbookStream([insatser, sourceSheet(facts, data)]);
}

async function* rowsOf(columns: readonly Column<ShownInsats>[], batches: AsyncIterable<readonly ShownInsats[]>) {
  for await (const batch of batches) yield batch.map((one) => columns.map(({ cell }) => cell(one)));
}
