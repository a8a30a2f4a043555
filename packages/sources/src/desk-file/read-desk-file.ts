import { complain, type Outcome } from '../complaint.ts';
import { decodeAnyText, type TextEncoding } from '../decode-any-text.ts';
import { type Delimiter, findDelimiter, splitRecords } from '../split-records.ts';
import { mostSheetCells, type Sheet } from './sheet.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { readZipEntries } from './zip-entries.ts';

export interface DeskFile {
  readonly sheets: readonly Sheet[];
  /** How a text file was found to be written; null for a workbook. */
  readonly text: { readonly encoding: TextEncoding; readonly delimiter: Delimiter } | null;
}

/**
 * The tables of a file from somebody's desk: a workbook (xlsx), or a text with delimiters whose encoding and delimiter
 * are found. What kind it is is told by its first bytes, not by its name. Empty sheets are left out.
 */
export function readDeskFile(file: string, bytes: Uint8Array): Outcome<DeskFile> {
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(file, bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const found = 'en äldre arbetsbok (xls) eller en med lösenord; spara om den som xlsx utan lösenord';
    return { ok: false, complaints: [complain({ file }, 'en tabell i xlsx eller csv', found)] };
  }
  const decoded = decodeAnyText(file, bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const delimiter = findDelimiter(text);
  const records = splitRecords(file, text, delimiter);
  if (!records.ok) return records;
  const sheet: Sheet = {
    name: file,
    rows: records.value.map(({ cells }) => cells),
    lines: records.value.map(({ line }) => line),
    usualDecimal: delimiter === ',' ? '.' : ',',
  };
  return { ok: true, value: { sheets: [sheet], text: { encoding, delimiter } } };
}

function readXlsx(file: string, bytes: Uint8Array): Outcome<DeskFile> {
  const entries = readZipEntries(file, bytes);
  if (!entries.ok) return entries;
  const workbook = readWorkbook(file, entries.value);
  if (!workbook.ok) return workbook;
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const index of workbook.value.sheets.keys()) {
    const sheet = readXlsxSheet(file, workbook.value, index);
    if (!sheet.ok) return sheet;
    if (sheet.value.rows.length > 0) sheets.push(sheet.value);
    cells += sheet.value.rows.reduce((sum, row) => sum + row.length, 0);
    if (cells > mostSheetCells) {
      const expected = `högst ${mostSheetCells.toLocaleString('sv-SE')} celler i hela arbetsboken`;
      return { ok: false, complaints: [complain({ file }, expected, 'fler')] };
    }
  }
  if (sheets.length > 0) return { ok: true, value: { sheets, text: null } };
  return { ok: false, complaints: [complain({ file }, 'ett blad med något på', 'bara tomma blad')] };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
