import { z } from 'zod';
import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import { type CubeRow, cubeFromRows } from '../data-cube/cube-from-rows.ts';
import { type CubeDimension, type DataCube, plainCategory } from '../data-cube/data-cube.ts';
import { roleByName } from '../data-cube/dimension-role.ts';
import { readJsonDocument } from '../json-document.ts';
import { pxWebValue } from './pxweb-value.ts';

const Column = z.object({
  code: z.string(),
  text: z.string(),
  type: z.enum(['d', 't', 'c'], { error: 'd, t eller c' }).default('d'),
  unit: z.string().optional(),
});
const Answer = z.object({
  columns: z.array(Column, { error: 'kolumnerna i ett svar från PxWeb' }),
  comments: z.array(z.object({ variable: z.string(), value: z.string(), comment: z.string() })).optional(),
  data: z.array(z.object({ key: z.array(z.string()), values: z.array(z.union([z.string(), z.number(), z.null()])) }), {
    error: 'raderna i ett svar från PxWeb',
  }),
  metadata: z
    .array(z.object({ updated: z.string().optional(), label: z.string().optional(), source: z.string().optional() }))
    .optional(),
});

/** The id of the dimension that tells what is measured, as PxWeb itself names it. */
export const contentsId = 'ContentsCode';

/** An answer in the JSON of PxWeb's API version 1: columns of kind d, t and c, and rows of keys and values. */
export function readPxWebJson(file: string, bytes: Uint8Array): Outcome<DataCube> {
  const answer = readJsonDocument(file, bytes, Answer);
  if (!answer.ok) return answer;
  const { columns, comments, data, metadata } = answer.value;
  const keys = columns.filter(({ type }) => type !== 'c');
  const measures = columns.filter(({ type }) => type === 'c');
  if (measures.length === 0) {
    const complaint = complain({ file, path: 'columns' }, 'minst en kolumn med värden (typ c)', 'ingen sådan');
    return { ok: false, complaints: [complaint] };
  }
  const rows = rowsOf(file, data, keys.length, measures.length);
  if (!rows.ok) return rows;
  const contents: CubeDimension = {
    id: contentsId,
    label: 'tabellinnehåll',
    role: 'contents',
    categories: measures.map(({ code, text, unit }) => ({ ...plainCategory(code, text), unit: unit ?? null })),
  };
  const filled = cubeFromRows(
    file,
    keys.map(({ code, text, type }) => ({
      id: code,
      label: text,
      role: type === 't' ? 'time' : roleByName(code, text),
    })),
    [contents],
    rows.value,
  );
  if (!filled.ok) return filled;
  const about = metadata?.[0];
  return {
    ok: true,
    value: {
      title: about?.label ?? '',
      source: about?.source ?? null,
      updated: about?.updated ?? null,
      tableId: null,
      notes: (comments ?? []).map(({ comment }) => comment),
      ...filled.value,
    },
  };
}

function rowsOf(
  file: string,
  data: z.infer<typeof Answer>['data'],
  keyCount: number,
  measureCount: number,
): Outcome<CubeRow[]> {
  const complaints: Complaint[] = [];
  const rows: CubeRow[] = [];
  for (const [at, { key, values }] of data.entries()) {
    const place = { file, path: `data[${at}]` };
    if (key.length !== keyCount || values.length !== measureCount) {
      const expected = `${keyCount} nycklar och ${measureCount} värden`;
      complaints.push(complain(place, expected, `${key.length} och ${values.length}`));
      continue;
    }
    const read = values.map(pxWebValue);
    const wrong = read.indexOf(undefined);
    if (wrong !== -1) complaints.push(complain(place, 'ett tal, eller .., . eller -', quoteFound(values[wrong])));
    rows.push({ line: at + 1, keys: key, values: read.filter((one) => one !== undefined) });
  }
  return complaints.length > 0 ? { ok: false, complaints: complaints.slice(0, 100) } : { ok: true, value: rows };
}
