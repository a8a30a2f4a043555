import type { AbsenceMeaning, DimensionRole } from '../data-cube/data-cube.ts';

/** What a statistical table says itself, which a table from a desk leaves to be guessed. */
export interface TableTold {
  /** In the order of the table's columns. */
  readonly columns: readonly ColumnTold[];
  /** Every sign that stands instead of a figure, as its publisher means it. */
  readonly signs: ReadonlyMap<string, AbsenceMeaning>;
}

export interface ColumnTold {
  /** What the dimension is about; `figures` for a column of them. */
  readonly role: DimensionRole | 'figures';
  /** The label of each code of the dimension, in its order; empty for a column of figures. */
  readonly labels: ReadonlyMap<string, string>;
  /** Of a column of figures, where the table tells. */
  readonly unit: string | null;
}
