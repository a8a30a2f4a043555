import type { CalendarDate } from '@halsouppdrag/domain';
import { csvNumber } from '../csv.ts';

/** One cell of a table that is taken out: text, a number, a day, or nothing. */
export type Cell = string | number | null | { readonly day: CalendarDate };

/** A column of such a table: its heading with unit, how wide it is in characters, and what stands in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

/** A day, or nothing. */
export function dayCell(day: CalendarDate | null): Cell {
  return day === null ? null : { day };
}

/** The same cell in a file of text. */
export function cellText(cell: Cell): string {
  if (cell === null || typeof cell === 'number') return csvNumber(cell);
  return typeof cell === 'string' ? cell : cell.day;
}
