/**
 * A statistical table as every reader gives it: dimensions of categories, and one value for each combination of them,
 * the last dimension fastest. The model is that of SDMX and JSON-stat.
 */
export interface DataCube {
  readonly title: string;
  /** Who made the figures, as the table says. */
  readonly source: string | null;
  /** When the publisher last changed the table, as written there. */
  readonly updated: string | null;
  /** The publisher's id of the table, for instance `TAB5899`. */
  readonly tableId: string | null;
  readonly notes: readonly string[];
  readonly dimensions: readonly CubeDimension[];
  /** Null where the table has no figure; `absences` says why where the table does. */
  readonly values: readonly (number | null)[];
  /** By position in `values`. A value may also have a sign beside it, for instance that it is preliminary. */
  readonly absences: ReadonlyMap<number, Absence>;
}

export const dimensionRoles = ['area', 'time', 'sex', 'age', 'contents', 'other'] as const;
export type DimensionRole = (typeof dimensionRoles)[number];

export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
  readonly categories: readonly CubeCategory[];
}

export interface CubeCategory {
  readonly code: string;
  readonly label: string;
  /** The category this one is part of, where the table tells. */
  readonly parentCode: string | null;
  /** Of a category that says what is measured. */
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly notes: readonly string[];
}

/** A category of which only code and label are known. */
export function plainCategory(code: string, label: string): CubeCategory {
  return { code, label, parentCode: null, unit: null, decimals: null, notes: [] };
}

/** Why a figure is not there. */
export type AbsenceMeaning =
  /** There is nothing to report: the count is exactly none. */
  | 'nil'
  /** The figure cannot exist. */
  | 'notApplicable'
  /** Not available, or too uncertain to state. */
  | 'notAvailable'
  /** Hidden so that nobody is told apart. */
  | 'hidden'
  /** Nobody answered or delivered. */
  | 'noAnswer'
  /** A sign that the source does not explain. */
  | 'unexplained';

export interface Absence {
  /** As it stood in the file: `..`, `-`, `Missing`. */
  readonly symbol: string;
  readonly meaning: AbsenceMeaning;
}

/** The largest table that is read. Greater ones are fetched in parts; a file that only claims to be greater is refused. */
export const mostCells = 5_000_000;

/** How many values a table of these dimensions has; infinite when past counting. */
export function cellCount(lengths: readonly number[]): number {
  return lengths.reduce((product, length) => product * length, 1);
}

export interface CubeCell {
  /** The code of each dimension by its id, for instance `{ Region: '0360R005', Kon: '2', Tid: '2022' }`. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly absence: Absence | null;
}

/** Every cell of a table in its order. */
export function* cubeCells(cube: DataCube): Generator<CubeCell> {
  const { dimensions, values, absences } = cube;
  for (const [position, value] of values.entries()) {
    const codes: Record<string, string> = {};
    const categories = categoriesAt(dimensions, position);
    for (const [axis, dimension] of dimensions.entries()) codes[dimension.id] = categories[axis]?.code ?? '';
    yield { codes, value, absence: absences.get(position) ?? null };
  }
}

/** The category of each dimension for the value at a position. */
export function categoriesAt(dimensions: readonly CubeDimension[], position: number): (CubeCategory | undefined)[] {
  const found: (CubeCategory | undefined)[] = new Array(dimensions.length);
  let rest = position;
  for (let axis = dimensions.length - 1; axis >= 0; axis -= 1) {
    const categories = dimensions[axis]?.categories ?? [];
    found[axis] = categories[rest % categories.length];
    rest = Math.floor(rest / categories.length);
  }
  return found;
}
