import type { AbsenceMeaning, CubeDimension, DataCube } from '../data-cube/data-cube.ts';
import { type DeskRow, type DeskTable, uniqueNames } from '../desk-file/find-table.ts';
import type { ColumnTold } from './table-told.ts';

/** With more than this a table has what it measures in a column of its own, of which one is chosen. */
const mostMeasures = 100;

/** What stands beside a figure rather than being another: the ends of its interval. */
const isInterval = (labels: readonly string[]) =>
  labels.some((label) => /(nedre|undre|lower)/i.test(label)) && labels.some((label) => /(övre|upper)/i.test(label));

/**
 * A statistical table laid out as one from a desk, so that both are understood, checked and loaded alike: a column for
 * each dimension, with its codes, and one for each thing that is measured. A dimension that tells a figure from the
 * ends of its interval is measures too.
 */
export function cubeTable(name: string, cube: DataCube): DeskTable {
  const { dimensions } = cube;
  const strides = stridesOf(dimensions);
  const axes = dimensions.map((dimension, axis) => ({ dimension, stride: strides[axis] ?? 1 }));
  const measured = axes.filter(({ dimension }) => measures(dimension));
  const keys = axes.filter((axis) => !measured.includes(axis));
  const columns = measureColumns(measured);
  const count = keys.reduce((product, { dimension }) => product * dimension.categories.length, 1);
  const layout = { cube, keys: keysOf(keys), offsets: columns.map(({ offset }) => offset) };
  const rows = Array.from({ length: count }, (_, at) => new CubeRow(layout, at));
  return {
    sheet: name,
    preamble: aboutCube(cube),
    headerLine: 1,
    columns: uniqueNames([...keys.map(({ dimension }) => dimension.label), ...columns.map(({ heading }) => heading)]),
    rows,
    notes: [...cube.notes, ...signsBeside(cube)],
    usualDecimal: '.',
    told: {
      columns: [...keys.map(({ dimension }) => told(dimension)), ...columns.map(toldFigures)],
      signs: signsOf(cube),
    },
  };
}

const measures = ({ role, categories }: CubeDimension) =>
  categories.length <= mostMeasures &&
  (role === 'contents' || (role === 'other' && isInterval(categories.map(({ label }) => label))));

function stridesOf(dimensions: readonly CubeDimension[]): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const { categories } of dimensions.toReversed()) {
    strides.unshift(stride);
    stride *= categories.length;
  }
  return strides;
}

interface Axis {
  readonly dimension: CubeDimension;
  readonly stride: number;
}

interface MeasureColumn {
  readonly heading: string;
  readonly unit: string | null;
  /** How far from the first figure of a row its own is. */
  readonly offset: number;
}

function measureColumns(measured: readonly Axis[]): MeasureColumn[] {
  let columns: { names: string[]; unit: string | null; offset: number }[] = [{ names: [], unit: null, offset: 0 }];
  for (const { dimension, stride } of measured) {
    // What every figure is needs no name beside what tells them apart.
    const isAlone = dimension.categories.length === 1 && measured.length > 1;
    columns = columns.flatMap(({ names, unit, offset }) =>
      dimension.categories.map((category, at) => ({
        names: isAlone ? names : [...names, category.label],
        unit: category.unit ?? unit,
        offset: offset + at * stride,
      })),
    );
  }
  return columns.map(({ names, unit, offset }) => ({ heading: names.join(', ') || 'Värde', unit, offset }));
}

interface RowLayout {
  readonly cube: DataCube;
  readonly keys: readonly { readonly codes: readonly string[]; readonly stride: number; readonly rows: number }[];
  readonly offsets: readonly number[];
}

/** The keys of rows whose last changes most often, each with how many rows follow with the same code. */
function keysOf(keys: readonly Axis[]): RowLayout['keys'] {
  let rows = 1;
  return keys
    .toReversed()
    .map(({ dimension: { categories }, stride }) => {
      const key = { codes: categories.map(({ code }) => code), stride, rows };
      rows *= categories.length;
      return key;
    })
    .toReversed();
}

/** Its cells are written when they are asked for: the texts of a large table are many times its figures. */
class CubeRow implements DeskRow {
  readonly line: number;
  readonly #layout: RowLayout;

  constructor(layout: RowLayout, at: number) {
    this.line = at + 1;
    this.#layout = layout;
  }

  get cells(): readonly string[] {
    const { cube, keys, offsets } = this.#layout;
    const cells: string[] = [];
    let from = 0;
    for (const { codes, stride, rows } of keys) {
      const place = Math.floor((this.line - 1) / rows) % codes.length;
      cells.push(codes[place] ?? '');
      from += place * stride;
    }
    for (const offset of offsets) cells.push(cellText(cube, from + offset));
    return cells;
  }
}

/** Written out in full, since a person reads it too: `1e-7` is not how figures stand in a table. */
function cellText({ values, absences }: DataCube, position: number): string {
  const value = values[position] ?? null;
  if (value === null) return absences.get(position)?.symbol ?? '';
  const text = String(value);
  return /e|\.\d{16}/.test(text) ? value.toFixed(15) : text;
}

function told({ role, categories }: CubeDimension): ColumnTold {
  return { role, labels: new Map(categories.map(({ code, label }) => [code, label])), unit: null };
}

const toldFigures = ({ unit }: MeasureColumn): ColumnTold => ({ role: 'figures', labels: new Map(), unit });

function aboutCube({ title, source, updated, tableId }: DataCube): string[] {
  return [
    title,
    source === null ? '' : `Källa: ${source}`,
    updated === null ? '' : `Uppdaterad: ${dateIn(updated)}`,
    tableId === null ? '' : `Tabell: ${tableId}`,
  ].filter((text) => text !== '');
}

/** `2024-03-06T14:18:00Z` and, as PX has it, `20240306 14:18` → `2024-03-06`. */
function dateIn(updated: string): string {
  return updated.slice(0, 10).replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
}

function signsOf({ values, absences }: DataCube): Map<string, AbsenceMeaning> {
  const signs = new Map<string, AbsenceMeaning>();
  for (const [position, { symbol, meaning }] of absences) if (values[position] == null) signs.set(symbol, meaning);
  if (values.some((value, position) => value === null && !absences.has(position))) signs.set('', 'notAvailable');
  return signs;
}

/** A sign beside a figure, such as that it is preliminary, has no place among the figures and is told. */
function signsBeside({ values, absences }: DataCube): string[] {
  const beside = new Map<string, number>();
  for (const [position, { symbol }] of absences) {
    if (values[position] != null) beside.set(symbol, (beside.get(symbol) ?? 0) + 1);
  }
  return [...beside].map(([symbol, count]) => `${count} värden har tecknet ”${symbol}” bredvid sig.`);
}
