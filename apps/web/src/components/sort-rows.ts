import { compareSwedish } from '../format/format.ts';

export type CellValue = string | number | null;
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The rows by a value, Swedish order for words. Rows without a value stand last, whichever way; ties keep their order. */
export function sortRows<Row>(rows: readonly Row[], valueOfRow: (row: Row) => CellValue, descending: boolean): Row[] {
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOfRow(a), valueOfRow(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareSwedish(String(left), String(right));
    return descending ? -order : order;
  });
}

/** What pressing a column's heading asks for: figures largest first, words from A; pressed again, the other way. */
export function nextSorting(current: Sorting, column: string, numeric: boolean): Sorting {
  return { column, descending: current.column === column ? !current.descending : numeric };
}
