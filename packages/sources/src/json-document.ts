import type { z } from 'zod';
import { complain, type Outcome, quoteFound } from './complaint.ts';
import { decodeText } from './decode-text.ts';
import { swedishExpectation } from './swedish-expectation.ts';

/** A UTF-8 JSON file held against a schema whose error messages name what was expected, in Swedish. */
export function readJsonDocument<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): Outcome<T> {
  const text = decodeText(file, bytes);
  if (!text.ok) return text;
  let document: unknown;
  try {
    document = JSON.parse(text.value);
  } catch (error) {
    return { ok: false, complaints: [brokenJson(file, text.value, error)] };
  }
  const result = schema.safeParse(document, { reportInput: true, error: swedishExpectation });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    complaints: result.error.issues.map((issue) =>
      complain({ file, path: pathText(issue.path) }, issue.message, quoteFound(issue.input)),
    ),
  };
}

function brokenJson(file: string, text: string, error: unknown) {
  const told = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  // An engine that names no position has met the end of the text.
  const position = told === undefined ? text.length : Number(told);
  const line = text.slice(0, position).split('\n').length;
  const found =
    position >= text.trimEnd().length
      ? `filens slut (tecken ${position}); filen är avklippt`
      : `${quoteFound(text.slice(position, position + 20))} (tecken ${position})`;
  return complain({ file, line }, 'hel och riktig JSON', found);
}

/** `['sources', 2, 'date']` → `sources[2].date`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
