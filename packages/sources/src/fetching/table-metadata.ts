import { z } from 'zod';
import type { Outcome } from '../complaint.ts';
import type { CubeDimension } from '../data-cube/data-cube.ts';
import { roleByName } from '../data-cube/dimension-role.ts';
import { readJsonDocument } from '../json-document.ts';
import { readJsonStatMetadata } from '../json-stat.ts';

/** A dimension of a table that may be fetched. */
export interface TableDimension extends Pick<CubeDimension, 'id' | 'label' | 'role'> {
  /** Whether the table has a total that is given when nothing is asked of the dimension. */
  readonly canBeLeftOut: boolean;
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

export interface TableMetadata {
  readonly title: string;
  readonly dimensions: readonly TableDimension[];
}

const Variables = z.object({
  title: z.string(),
  variables: z.array(
    z
      .object({
        code: z.string(),
        text: z.string(),
        values: z.array(z.string()),
        valueTexts: z.array(z.string()),
        elimination: z.boolean().default(false),
        time: z.boolean().default(false),
      })
      .refine(({ values, valueTexts }) => values.length === valueTexts.length, {
        error: 'en text för varje värde',
      }),
    { error: 'variablerna i en tabell från PxWeb' },
  ),
});

/** What PxWeb version 1 says of a table when its address is asked with GET. Source: SCB, "PxWebApi 1.0 description". */
export function readPxWebVariables(file: string, bytes: Uint8Array): Outcome<TableMetadata> {
  const read = readJsonDocument(file, bytes, Variables);
  if (!read.ok) return read;
  const { title, variables } = read.value;
  return {
    ok: true,
    value: {
      title,
      dimensions: variables.map(({ code, text, values, valueTexts, elimination, time }) => ({
        ...{ id: code, label: text, canBeLeftOut: elimination },
        role: time ? 'time' : roleByName(code, text),
        categories: values.map((value, at) => ({ code: value, label: valueTexts[at] ?? value })),
      })),
    },
  };
}

const Eliminations = z.object({
  dimension: z.record(
    z.string(),
    z.object({ extension: z.object({ elimination: z.boolean().optional() }).optional() }),
  ),
});

/** What PxWebApi 2 says of a table: a JSON-stat dataset that also says which dimensions may be left out. */
export function readPxWebMetadata(file: string, bytes: Uint8Array): Outcome<TableMetadata> {
  const metadata = readJsonStatMetadata(file, bytes);
  if (!metadata.ok) return metadata;
  const eliminations = readJsonDocument(file, bytes, Eliminations);
  if (!eliminations.ok) return eliminations;
  const { title, dimensions } = metadata.value;
  return {
    ok: true,
    value: {
      title,
      dimensions: dimensions.map(({ id, label, role, categories }) => ({
        ...{ id, label, role },
        canBeLeftOut: eliminations.value.dimension[id]?.extension?.elimination === true,
        categories: categories.map(({ code, label: name }) => ({ code, label: name })),
      })),
    },
  };
}
