import { complain, type Outcome, quoteFound } from '../complaint.ts';

/** One keyword of a PX file: `VALUES[sv]("kön")="Kvinnor","Män";`. */
export interface PxKeyword {
  readonly name: string;
  readonly language: string | null;
  /** The variables or values in parentheses that it speaks of. */
  readonly subjects: readonly string[];
  readonly values: readonly string[];
}

export interface PxText {
  readonly keywords: readonly PxKeyword[];
  /** Where the cells begin: just after `DATA=`. */
  readonly dataAt: number;
}

/**
 * The keywords of a PX file down to its data. Texts may be broken over lines as several quoted parts, which are one.
 * Source: PX file format 2013, pxtools.net.
 */
export function readPxKeywords(file: string, text: string): Outcome<PxText> {
  const keywords: PxKeyword[] = [];
  let at = 0;
  while (at < text.length) {
    const equals = endOf(text, at, '=');
    if (equals === -1) break;
    const head = headOf(text.slice(at, equals));
    if (head === null) {
      const place = { file, line: lineAt(text, at) };
      const found = quoteFound(text.slice(at, equals).trim());
      return { ok: false, complaints: [complain(place, 'ett nyckelord som TITLE= eller VALUES("kön")=', found)] };
    }
    if (head.name === 'DATA') return { ok: true, value: { keywords, dataAt: equals + 1 } };
    const end = endOf(text, equals + 1, ';');
    if (end === -1) break;
    keywords.push({ ...head, values: valuesOf(text.slice(equals + 1, end)) });
    at = end + 1;
  }
  return {
    ok: false,
    complaints: [complain({ file, line: lineAt(text, text.length) }, 'nyckelordet DATA=', 'filens slut')],
  };
}

/** The line on which a place in a text stands, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

/** The next such character that stands outside quotes, or −1. */
function endOf(text: string, from: number, character: string): number {
  for (let at = from; at < text.length; at += 1) {
    const here = text[at];
    if (here === character) return at;
    if (here !== '"') continue;
    at = text.indexOf('"', at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

const headPattern = /^([A-Z][A-Z0-9-]{0,60})(?:\[([A-Za-z-]{2,10})\])?(?:\(([\s\S]{0,2000})\))?$/;

function headOf(text: string): Omit<PxKeyword, 'values'> | null {
  const parts = headPattern.exec(text.trim());
  if (parts?.[1] === undefined) return null;
  return { name: parts[1], language: parts[2] ?? null, subjects: parts[3] === undefined ? [] : valuesOf(parts[3]) };
}

/** `"a","b" \n "c"` → `a`, `bc`; what stands without quotes is a value of its own. */
function valuesOf(text: string): string[] {
  const values: string[] = [];
  let open = false;
  for (const [token] of text.matchAll(/"[^"]*"|,|[^",\s]+/g)) {
    if (token === ',') open = false;
    else if (open) values.push((values.pop() ?? '') + unquoted(token));
    else {
      values.push(unquoted(token));
      open = true;
    }
  }
  return values;
}

const unquoted = (token: string) => (token.startsWith('"') ? token.slice(1, -1) : token);
