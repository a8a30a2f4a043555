import type { ImportKind } from '@halsouppdrag/domain';
import { roleByName } from '../data-cube/dimension-role.ts';
import { timedHeadings } from '../pxweb/timed-headings.ts';
import { findDelimiter } from '../split-records.ts';

const headBytes = 65_536;

/** JSON that is none of those that are known; what is no JSON at all is for the reader of one to complain of. */
export type FileKind = ImportKind | 'otherJson';

/** What kind of file of figures these bytes are, by what stands in them and never by a name. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headBytes)).replace(/^ï»¿/, '');
  if (/^\s*[{[]/.test(head)) return jsonKind(bytes);
  if (/^\s*[A-Z][A-Z-]{2,30}(\[\w{2,5}\])?(\("[^"]{1,300}"\))?=/.test(head)) return 'px';
  return isPxWebCsv(decoded(bytes.subarray(0, headBytes))) ? 'pxWebCsv' : 'desk';
}

function jsonKind(bytes: Uint8Array): FileKind {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return 'jsonStat';
  }
  const has = (...names: readonly string[]) =>
    typeof document === 'object' && document !== null && names.every((name) => Object.hasOwn(document, name));
  if (has('class') || has('dimension') || has('dataset')) return 'jsonStat';
  if (has('columns', 'data')) return 'pxWebJson';
  return has('values') ? 'kolada' : 'otherJson';
}

/** A head may end in the middle of a letter, so that it cannot be told for certain how it is written. */
function decoded(head: Uint8Array): string {
  const text = new TextDecoder().decode(head);
  const wrong = text.indexOf('\uFFFD');
  return wrong === -1 || wrong > text.length - 4 ? text : new TextDecoder('windows-1252').decode(head);
}

/**
 * PxWeb writes a title that names the table's dimensions, which are then its headings: `… efter region, kön och år`.
 * Saved without a title, it has its headings alone, each in quotes, the area first and a column for each time last.
 */
function isPxWebCsv(head: string): boolean {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [title = '', header = ''] = lines.slice(0, 2).map((line) => line.trim());
  const named = title
    .toLowerCase()
    .replaceAll('"', '')
    .split(/ (?:efter|by) /);
  const dimensions = named.length < 2 ? [] : (named.at(-1) ?? '').split(/,\s*|\s+och\s+|\s+and\s+/);
  const [first, second] = header.toLowerCase().split(findDelimiter(lines.slice(1).join('\n')));
  const isTitled = second !== undefined && dimensions.includes(first?.replaceAll('"', '').trim() ?? '');
  return isTitled || isBareHeader(title);
}

function isBareHeader(line: string): boolean {
  if (!/^\uFEFF?"[^"]+"(?:[,;\t]"[^"]+")+$/.test(line)) return false;
  const headings = [...line.matchAll(/"([^"]+)"/g)].map(([, heading = '']) => heading);
  const [first = ''] = headings;
  return roleByName(first, first) === 'area' && timedHeadings(headings)?.whole === true;
}
