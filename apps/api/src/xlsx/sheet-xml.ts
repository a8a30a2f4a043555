import { escapedXml } from '../xml/escaped-xml.ts';
import type { Cell } from './cell.ts';

/** The styles of `styles.xml`, by their place in it. */
const style = { heading: 1, day: 2, text: 3 } as const;

/** The most characters a cell holds in a spreadsheet program; with more it calls the whole file broken. */
const longestText = 32_767;
/** The first day that every spreadsheet program numbers alike: they disagree on whether 1900 was a leap year. */
const firstDay = '1900-03-01';
const dayZero = Date.UTC(1899, 11, 30);

/**
 * A row of a sheet, the first being 1. Text is always typed as text, so that nothing a person wrote is ever taken for a
 * formula; what is empty is left out.
 */
export function rowXml(row: number, cells: readonly Cell[], isHeading = false): string {
  const filled = cells.map((cell, index) => cellXml(`r="${columnName(index + 1)}${row}"`, cell, isHeading));
  return `<row r="${row}">${filled.join('')}</row>`;
}

function cellXml(at: string, cell: Cell, isHeading: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c ${at}><v>${cell}</v></c>` : '';
  if (typeof cell === 'string') return textXml(at, cell, isHeading ? style.heading : style.text);
  if (cell.day < firstDay) return textXml(at, cell.day, style.text);
  return `<c ${at} s="${style.day}"><v>${(Date.parse(cell.day) - dayZero) / 86_400_000}</v></c>`;
}

function textXml(at: string, text: string, styleAt: number): string {
  return `<c ${at} s="${styleAt}" t="inlineStr"><is><t xml:space="preserve">${escaped(shortened(text))}</t></is></c>`;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + ((at - 1) % 26));
  return at > 26 ? columnName(Math.floor((at - 1) / 26)) + last : last;
}

const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** What a spreadsheet program would read as a character's code, `_x0041_` as A, is kept as written. */
export function escaped(text: string): string {
  return inNeed.test(text) ? escapedXml(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')) : text;
}

/** Most texts hold nothing of all this, and one look is cheaper than six. */
const inNeed = /[_&<>"\uFFFE\uFFFF\p{Cc}\p{Cs}]/u;
