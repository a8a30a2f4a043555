import { csvLines, csvStart } from '../../../csv.ts';
import { type Column, cellText } from '../../../xlsx/cell.ts';
import type { ShownInsats } from './insats-table.ts';

/** A table for a spreadsheet, with its source on every row, a batch of lines at a time. */
export async function* insatserCsv(
  columns: readonly Column<ShownInsats>[],
  batches: AsyncIterable<readonly ShownInsats[]>,
): AsyncGenerator<string> {
  yield csvStart + csvLines([columns.map(({ heading }) => heading)]);
  for await (const batch of batches) yield csvLines(batch.map((one) => columns.map(({ cell }) => cellText(cell(one)))));
}
