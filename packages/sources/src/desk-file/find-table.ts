import { complain, type Outcome } from '../complaint.ts';
import type { TableTold } from '../figure-file/table-told.ts';
import type { Sheet } from './sheet.ts';
import type { DecimalSign } from './swedish-number.ts';

/** The table of a sheet: what stands above it, its headings, its rows, and what stands below. */
export interface DeskTable {
  readonly sheet: string;
  /** Texts above the headings, such as a title and a source. */
  readonly preamble: readonly string[];
  /** The row of the file the headings stand on; the last of them when they are two. */
  readonly headerLine: number;
  /** Each heading once: a repeated one has (2) after it, an empty one is called by its letter. */
  readonly columns: readonly string[];
  readonly rows: readonly DeskRow[];
  /** Texts below the table. */
  readonly notes: readonly string[];
  /** As the sheet's. */
  readonly usualDecimal: DecimalSign;
  /** What a statistical table says itself of its columns; null for one from a desk. */
  readonly told: TableTold | null;
}

export interface DeskRow {
  readonly line: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
}

const rowsToJudge = 200;
const shareOfWidth = 0.6;
/** In a table as narrow as this a title with a date beside it is nearly as full as the headings. */
const narrow = 3;

/**
 * Finds the table in a sheet. The headings are the first row that is nearly as full as rows usually are, joined with
 * the row below when they leave gaps or repeat themselves, as headings over merged cells do.
 */
export function findTable(file: string, sheet: Sheet): Outcome<DeskTable> {
  const fullness = sheet.rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const usual = mostUsual(fullness.slice(0, rowsToJudge).filter((full) => full > 1));
  const headerAt = fullness.findIndex((full) => full > 1 && full >= (usual <= narrow ? usual : usual * shareOfWidth));
  const first = sheet.rows[headerAt];
  if (first === undefined) {
    return {
      ok: false,
      complaints: [complain({ file, line: 1 }, 'en rubrikrad med minst två kolumner', 'ingen sådan')],
    };
  }
  const second = sheet.rows[headerAt + 1] ?? [];
  const isTwo = hasGapsOrRepeats(first) && second.length > 0 && !second.some(isFigure);
  const width = Math.max(...sheet.rows.slice(headerAt, headerAt + rowsToJudge).map((row) => row.length));
  const headings = Array.from({ length: width }, (_, at) => {
    const parts = isTwo ? [first[at], second[at]] : [first[at]];
    return [...new Set(parts.map((part) => (part ?? '').replaceAll(/\s+/g, ' ').trim()))].filter((part) => part !== '');
  });
  const bodyAt = headerAt + (isTwo ? 2 : 1);
  const notesAt = fullness.findLastIndex((full, at) => at >= bodyAt && full > 1) + 1;
  const rows: DeskRow[] = [];
  for (let at = bodyAt; at < notesAt; at += 1) {
    const row = sheet.rows[at] ?? [];
    const cells = Array.from({ length: width }, (_, column) => row[column]?.trim() ?? '');
    if (cells.some((cell) => cell !== '')) rows.push({ line: sheet.lines[at] ?? at + 1, cells });
  }
  if (rows.length === 0) {
    const place = { file, line: sheet.lines[headerAt] ?? 1 };
    return { ok: false, complaints: [complain(place, 'rader under rubrikraden', 'inga')] };
  }
  const texts = (from: number, to: number) =>
    sheet.rows.slice(from, to).map((row) => [...new Set(row.filter((cell) => cell.trim() !== ''))].join(' '));
  return {
    ok: true,
    value: {
      sheet: sheet.name,
      preamble: texts(0, headerAt),
      headerLine: sheet.lines[bodyAt - 1] ?? bodyAt,
      columns: uniqueNames(headings.map((parts) => parts.join(' '))),
      rows,
      notes: texts(Math.max(bodyAt, notesAt), sheet.rows.length),
      usualDecimal: sheet.usualDecimal,
      told: null,
    },
  };
}

const isFigure = (cell: string) => /^[-−]?\d[\d\s\u00a0\u202f.,]*%?$/.test(cell.trim());

function hasGapsOrRepeats(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim());
  return cells.includes('') || new Set(cells).size < cells.length;
}

function mostUsual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}

/** Each name once: a repeated one has (2) after it, an empty one is called by the letter of its column. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const own = name === '' ? `Kolumn ${columnLetters(at)}` : name;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count === 1 ? own : `${own} (${count})`;
  });
}

function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
