import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import {
  type Absence,
  type CubeCategory,
  type CubeDimension,
  cellCount,
  type DimensionRole,
  mostCells,
  plainCategory,
} from './data-cube.ts';

export interface RowDimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
}

/** One row of a table that lists its combinations: a category of each dimension, then a value for each measure. */
export interface CubeRow {
  /** Where it stood, for complaints. */
  readonly line: number;
  readonly keys: readonly string[];
  readonly values: readonly { readonly value: number | null; readonly absence: Absence | null }[];
}

/** The dimensions and values of a table, as `DataCube` holds them. */
export interface FilledCube {
  readonly dimensions: readonly CubeDimension[];
  readonly values: readonly (number | null)[];
  readonly absences: ReadonlyMap<number, Absence>;
}

/**
 * Lays rows out as a whole table. Categories stand in the order they are met; combinations that no row has are null
 * without a reason. The same combination twice, and a table that would be too large, are complaints.
 */
export function cubeFromRows(
  file: string,
  rowDimensions: readonly RowDimension[],
  lastDimensions: readonly CubeDimension[],
  rows: readonly CubeRow[],
): Outcome<FilledCube> {
  const indexes = rowDimensions.map(() => new Map<string, number>());
  for (const { keys } of rows) {
    for (const [axis, index] of indexes.entries()) {
      const key = keys[axis] ?? '';
      if (!index.has(key)) index.set(key, index.size);
    }
  }
  const measures = cellCount(lastDimensions.map(({ categories }) => categories.length));
  const size = cellCount(indexes.map((index) => index.size)) * measures;
  if (size > mostCells) {
    const expected = `högst ${mostCells.toLocaleString('sv-SE')} celler`;
    return { ok: false, complaints: [complain({ file }, expected, `dimensioner för ${size} celler`)] };
  }
  const values: (number | null)[] = new Array<number | null>(size).fill(null);
  const absences = new Map<number, Absence>();
  const complaints: Complaint[] = [];
  const lineOf = new Map<number, number>();
  for (const { line, keys, values: own } of rows) {
    const at = indexes.reduce((sum, index, axis) => sum * index.size + (index.get(keys[axis] ?? '') ?? 0), 0);
    const earlier = lineOf.get(at);
    if (earlier !== undefined) {
      const found = `${quoteFound(keys.join(', '))} igen; det står redan på rad ${earlier}`;
      complaints.push(complain({ file, line }, 'varje kombination en gång', found));
      continue;
    }
    lineOf.set(at, line);
    for (const [measure, { value, absence }] of own.entries()) {
      values[at * measures + measure] = value;
      if (absence !== null) absences.set(at * measures + measure, absence);
    }
  }
  if (complaints.length > 0) return { ok: false, complaints: complaints.slice(0, 100) };
  const dimensions = rowDimensions.map((dimension, axis) => ({
    ...dimension,
    categories: [...(indexes[axis]?.keys() ?? [])].map((code): CubeCategory => plainCategory(code, code)),
  }));
  return { ok: true, value: { dimensions: [...dimensions, ...lastDimensions], values, absences } };
}
