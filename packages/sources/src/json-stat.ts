import { z } from 'zod';
import type { Outcome } from './complaint.ts';
import { readJsonDocument } from './json-document.ts';

const listed = z.array(z.string(), { error: 'en lista av koder' });
const Dimension = z.object({
  category: z.object({ index: z.union([listed, z.record(z.string(), z.int())], { error: 'dimensionens koder' }) }),
});
const JsonStatDataset = z
  .object({
    class: z.literal('dataset', { error: 'ett JSON-stat-dataset' }),
    version: z.literal('2.0', { error: 'JSON-stat 2.0' }),
    id: z.array(z.string(), { error: 'dimensionernas namn' }),
    size: z.array(z.int().nonnegative(), { error: 'dimensionernas storlek' }),
    dimension: z.record(z.string(), Dimension, { error: 'dimensionerna' }),
    value: z.array(z.number().nullable(), { error: 'en lista av värden' }),
  })
  .refine((it) => it.id.length === it.size.length && it.id.every((name) => it.dimension[name] !== undefined), {
    error: 'en storlek och en beskrivning för varje dimension',
    path: ['size'],
  })
  .refine((it) => it.value.length === it.size.reduce((product, size) => product * size, 1), {
    error: 'lika många värden som dimensionernas storlek ger',
    path: ['value'],
  });

export interface JsonStatCell {
  /** The code of each dimension, for instance `{ Region: '0360R005', Kon: '2', Tid: '2022' }`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Null where the table has no figure. */
  readonly value: number | null;
}

/** Every cell of a JSON-stat 2.0 dataset, last dimension fastest. Source: json-stat.org, format version 2.0. */
export function readJsonStat(file: string, bytes: Uint8Array): Outcome<JsonStatCell[]> {
  const dataset = readJsonDocument(file, bytes, JsonStatDataset);
  if (!dataset.ok) return dataset;
  const { id, size, dimension, value } = dataset.value;
  const codes = id.map((name) => orderedCodes(dimension[name]?.category.index ?? []));
  const cells = value.map((cell, position) => {
    const cellCodes: Record<string, string> = {};
    let rest = position;
    for (let axis = id.length - 1; axis >= 0; axis -= 1) {
      const length = size[axis] ?? 1;
      cellCodes[id[axis] ?? ''] = codes[axis]?.[rest % length] ?? '';
      rest = Math.floor(rest / length);
    }
    return { codes: cellCodes, value: cell };
  });
  return { ok: true, value: cells };
}

function orderedCodes(index: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
  if (Array.isArray(index)) return index;
  return Object.entries(index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
}
