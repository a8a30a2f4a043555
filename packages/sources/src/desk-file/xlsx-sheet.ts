import type { Outcome } from '../complaint.ts';
import { mostColumns, mostRows, mostSheetCells, type Sheet } from './sheet.ts';
import { numberText } from './xlsx-number.ts';
import { readXlsxPart } from './xlsx-part.ts';
import type { Workbook } from './xlsx-workbook.ts';

/** What may be written as entities in a workbook, and is no text: a zero character and half of a pair. */
const unstorable = /[\0\p{Surrogate}]/gu;

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of a sheet as text. The cells that are merged with one to the upper left hold its text too. */
export function readXlsxSheet(file: string, workbook: Workbook, index: number): Outcome<Sheet> {
  const { name, entry } = workbook.sheets[index] ?? neverASheet(index);
  const rows = new Map<number, string[]>();
  const merged: Range[] = [];
  const cell = { row: 0, column: 0, type: 'n', style: 0, parts: [] as string[], isValue: false };
  let cells = 0;
  const put = (text: string) => {
    if (text === '') return;
    const row = rows.get(cell.row) ?? [];
    if (row.length === 0) rows.set(cell.row, row);
    cells += Math.max(1, cell.column - row.length);
    if (cells > mostSheetCells) return;
    while (row.length < cell.column - 1) row.push('');
    row[cell.column - 1] = text;
  };
  const read = readXlsxPart(file, entry, {
    open: (element, attribute) => {
      if (element === 'row') {
        cell.row = Number(attribute('r') ?? cell.row + 1);
        cell.column = 0;
      } else if (element === 'c') {
        const at = placeOf(attribute('r') ?? '');
        cell.column = at?.column ?? cell.column + 1;
        cell.type = attribute('t') ?? 'n';
        cell.style = Number(attribute('s') ?? 0);
        cell.parts = [];
      } else if (element === 'v' || element === 't') cell.isValue = true;
      else if (element === 'mergeCell' && merged.length < 100_000) {
        const range = rangeOf(attribute('ref') ?? '');
        if (range !== null) merged.push(range);
      }
    },
    close: (element) => {
      if (element === 'v' || element === 't') cell.isValue = false;
      else if (element === 'c') put(textOf(workbook, cell).replaceAll(unstorable, ''));
    },
    text: (text) => {
      if (cell.isValue) cell.parts.push(text);
    },
    refusal: () => {
      if (cells > mostSheetCells) return `mer än ${mostSheetCells.toLocaleString('sv-SE')} celler`;
      const isOutside = !(cell.row >= 0 && cell.row <= mostRows && cell.column <= mostColumns);
      return isOutside ? 'en cell utanför det största bladet' : null;
    },
  });
  if (!read.ok) return read;
  const lines = [...rows.keys()].sort((a, b) => a - b);
  fillMerged(rows, lines, merged);
  return { ok: true, value: { name, rows: lines.map((line) => rows.get(line) ?? []), lines, usualDecimal: '.' } };
}

function neverASheet(index: number): never {
  throw new RangeError(`There is no sheet ${index}.`);
}

function textOf(
  { strings, formats, from1904 }: Workbook,
  { type, style, parts }: { type: string; style: number; parts: readonly string[] },
): string {
  const written = parts.join('');
  if (type === 's') return strings[Number(written)] ?? '';
  if (type === 'n') return numberText(written, formats[style] ?? 'plain', from1904);
  return type === 'b' ? (written === '1' ? 'SANT' : 'FALSKT') : written;
}

/** `B3` → row 3, column 2; null when it is no place. */
function placeOf(text: string): { row: number; column: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined || row === undefined) return null;
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function rangeOf(text: string): Range | null {
  const [from, to] = text.split(':').map(placeOf);
  if (from == null || to == null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Only rows that exist and columns that some row reaches are filled, so that a range over a whole sheet costs little. */
function fillMerged(rows: Map<number, string[]>, lines: readonly number[], merged: readonly Range[]): void {
  const widest = lines.reduce((width, line) => Math.max(width, rows.get(line)?.length ?? 0), 0);
  let left = mostSheetCells;
  for (const range of merged) {
    const text = rows.get(range.top)?.[range.left - 1] ?? '';
    if (text === '') continue;
    for (let at = firstFrom(lines, range.top); at < lines.length && (lines[at] ?? 0) <= range.bottom; at += 1) {
      const row = rows.get(lines[at] ?? 0) ?? [];
      const right = Math.min(range.right, widest);
      left -= right - range.left + 1;
      if (left < 0) return;
      while (row.length < right) row.push('');
      for (let column = range.left; column <= right; column += 1) row[column - 1] ||= text;
    }
  }
}

/** The place of the first line that is at least `line`. */
function firstFrom(lines: readonly number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
