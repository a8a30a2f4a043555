import { csvLines, csvStart } from './csv.ts';
import { type Column, cellText } from './xlsx/cell.ts';

/** A column of a table that is text. */
export type TextColumn<Row> = Pick<Column<Row>, 'heading' | 'cell'>;

/** A table for a spreadsheet, a batch of lines at a time. */
export async function* csvInBatches<Row>(
  columns: readonly TextColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield csvStart + csvLines([columns.map(({ heading }) => heading)]);
  for await (const batch of batches) yield csvLines(batch.map((one) => columns.map(({ cell }) => cellText(cell(one)))));
}
