import { z } from 'zod';
import { complain, type Outcome } from './complaint.ts';
import { pxWebAbsence } from './data-cube/absence.ts';
import {
  type Absence,
  type CubeCategory,
  type CubeDimension,
  cellCount,
  type DataCube,
  type DimensionRole,
  mostCells,
} from './data-cube/data-cube.ts';
import { roleByName } from './data-cube/dimension-role.ts';
import { readJsonDocument } from './json-document.ts';

const texts = z.record(z.string(), z.string());
const notes = z.array(z.string());
const Category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int())], { error: 'dimensionens koder' }).optional(),
  label: texts.optional(),
  child: z.record(z.string(), z.array(z.string())).optional(),
  unit: z
    .record(
      z.string(),
      z.object({ base: z.string().optional(), label: z.string().optional(), decimals: z.int().optional() }),
    )
    .optional(),
  note: z.record(z.string(), notes).optional(),
});
const Dimension = z.object({ label: z.string().optional(), note: notes.optional(), category: Category });
type Dimension = z.infer<typeof Dimension>;

const Dataset = z
  .object({
    class: z.literal('dataset', { error: 'ett JSON-stat-dataset' }),
    version: z.literal('2.0', { error: 'JSON-stat 2.0' }),
    label: z.string().optional(),
    source: z.string().optional(),
    updated: z.string().optional(),
    note: notes.optional(),
    role: z.record(z.string(), z.array(z.string())).optional(),
    id: z.array(z.string(), { error: 'dimensionernas namn' }),
    size: z.array(z.int().nonnegative(), { error: 'dimensionernas storlek' }),
    dimension: z.record(z.string(), Dimension, { error: 'dimensionerna' }),
    value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())], {
      error: 'en lista av värden, eller värden efter plats',
    }),
    status: z.union([z.string(), z.array(z.string().nullable()), texts]).optional(),
    extension: z.object({ px: z.record(z.string(), z.unknown()).optional() }).optional(),
  })
  .refine((it) => it.id.length === it.size.length && it.id.every((name) => Object.hasOwn(it.dimension, name)), {
    error: 'en storlek och en beskrivning för varje dimension',
    path: ['size'],
  });
type Dataset = z.infer<typeof Dataset>;

/** What is said of a table before its values are fetched. */
export type CubeMetadata = Omit<DataCube, 'values' | 'absences'>;

/**
 * A JSON-stat 2.0 dataset. Values may be a list or an object by position, statuses one for all, a list or an object.
 * Source: json-stat.org, format version 2.0.
 */
export function readJsonStat(file: string, bytes: Uint8Array): Outcome<DataCube> {
  const dataset = readJsonDocument(file, bytes, Dataset);
  if (!dataset.ok) return dataset;
  const metadata = metadataOf(file, dataset.value);
  if (!metadata.ok) return metadata;
  const { size, value, status } = dataset.value;
  const count = cellCount(size);
  const refuse = (path: string, expected: string, found: string): Outcome<never> => ({
    ok: false,
    complaints: [complain({ file, path }, expected, found)],
  });
  if (count > mostCells) {
    return refuse('size', `högst ${mostCells.toLocaleString('sv-SE')} celler`, `storlekar för ${count}`);
  }
  const values = laidOut(value, count);
  if (values === null) {
    return refuse('value', 'lika många värden som dimensionernas storlek ger', 'fler, färre eller på andra platser');
  }
  const signs = typeof status === 'string' ? values.map(() => status) : laidOut(status ?? {}, count);
  if (signs === null) return refuse('status', 'en status för varje värde', 'fler, färre eller på andra platser');
  const absences = new Map<number, Absence>();
  for (const [position, sign] of signs.entries()) {
    if (sign !== null && sign !== '') absences.set(position, pxWebAbsence(sign));
  }
  return { ok: true, value: { ...metadata.value, values, absences } };
}

/** What a PxWebApi 2 says of a table: a JSON-stat 2.0 dataset whose values are not asked for. */
export function readJsonStatMetadata(file: string, bytes: Uint8Array): Outcome<CubeMetadata> {
  const dataset = readJsonDocument(file, bytes, Dataset);
  return dataset.ok ? metadataOf(file, dataset.value) : dataset;
}

/** A list, or an object by position, as a list of the length; null when it does not fit. */
function laidOut<T>(given: readonly (T | null)[] | Readonly<Record<string, T | null>>, count: number) {
  if (Array.isArray(given)) return given.length === count ? (given as (T | null)[]) : null;
  const list = new Array<T | null>(count).fill(null);
  for (const [key, value] of Object.entries(given)) {
    const position = /^\d+$/.test(key) ? Number(key) : count;
    if (position >= count) return null;
    list[position] = value;
  }
  return list;
}

function metadataOf(file: string, dataset: Dataset): Outcome<CubeMetadata> {
  const dimensions: CubeDimension[] = [];
  for (const [axis, id] of dataset.id.entries()) {
    const dimension = dataset.dimension[id];
    const categories = dimension === undefined ? null : categoriesOf(dimension, dataset.size[axis] ?? 0);
    if (dimension === undefined || categories === null) {
      const place = { file, path: `dimension.${id}.category.index` };
      return { ok: false, complaints: [complain(place, `${dataset.size[axis]} koder`, 'ett annat antal')] };
    }
    const label = dimension.label ?? id;
    dimensions.push({ id, label, role: statedRole(dataset.role ?? {}, id) ?? roleByName(id, label), categories });
  }
  const tableId = dataset.extension?.px?.['tableid'];
  const ownNotes = dataset.id.flatMap((id) => dataset.dimension[id]?.note ?? []);
  return {
    ok: true,
    value: {
      title: dataset.label ?? '',
      source: dataset.source ?? null,
      updated: dataset.updated ?? null,
      tableId: typeof tableId === 'string' ? tableId : null,
      notes: [...(dataset.note ?? []), ...ownNotes],
      dimensions,
    },
  };
}

function statedRole(role: Readonly<Record<string, readonly string[]>>, id: string): DimensionRole | null {
  if (role['geo']?.includes(id) === true) return 'area';
  if (role['time']?.includes(id) === true) return 'time';
  return role['metric']?.includes(id) === true ? 'contents' : null;
}

/** The categories in their order; null when they are not as many as the size says, or do not stand one by one. */
function categoriesOf({ category }: Dimension, size: number): CubeCategory[] | null {
  const codes = orderedCodes(category.index ?? Object.keys(category.label ?? {}));
  if (codes === null || codes.length !== size || new Set(codes).size !== size) return null;
  const parents = new Map(
    Object.entries(category.child ?? {}).flatMap(([parent, children]) => children.map((child) => [child, parent])),
  );
  return codes.map((code) => ({
    code,
    label: own(category.label, code) ?? code,
    parentCode: parents.get(code) ?? null,
    unit: own(category.unit, code)?.base ?? own(category.unit, code)?.label ?? null,
    decimals: own(category.unit, code)?.decimals ?? null,
    notes: own(category.note, code) ?? [],
  }));
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function orderedCodes(index: readonly string[] | Readonly<Record<string, number>>): readonly string[] | null {
  if (Array.isArray(index)) return index;
  const sorted = Object.entries(index).sort(([, a], [, b]) => a - b);
  return sorted.every(([, place], at) => place === at) ? sorted.map(([code]) => code) : null;
}
