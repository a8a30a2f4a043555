import type { DecimalSign } from './swedish-number.ts';

/** A table of cells as a person sees it, whatever kind of file it came from. */
export interface Sheet {
  /** As the tab is called; the file's name for a file of one table. */
  readonly name: string;
  /** Rows from the top, the first being row 1 of the file; a row may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the file, from 1, that each row is; a delimited file may have rows of several lines. */
  readonly lines: readonly number[];
  /** The decimal sign such a file usually has: a point between commas, and in a workbook's numbers. */
  readonly usualDecimal: DecimalSign;
}

/** More than this is no table from a desk. */
export const mostSheetCells = 5_000_000;
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
