import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { complain, type Outcome, quoteFound } from './complaint.ts';

export const delimiters = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof delimiters)[number];

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  '\t': 'tabb',
  ';': 'semikolon',
  '|': 'lodstreck',
  ',': 'kommatecken',
};

export interface TextRecord {
  /** The line of the file on which the record ends. */
  readonly line: number;
  readonly cells: string[];
}

/** The records of a delimited text (RFC 4180, empty lines skipped). A quote that is never closed is a complaint. */
export function splitRecords(file: string, text: string, delimiter: Delimiter): Outcome<TextRecord[]> {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { ok: true, value: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const found = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'ett citattecken som aldrig stängs' : quoteFound(error.code);
    const expected = `en tabell med ${delimiterNames[delimiter]} mellan fälten`;
    return { ok: false, complaints: [complain({ file, line }, expected, found)] };
  }
}

const readToJudge = 100_000;
const enoughAlike = 0.6;

/**
 * Which delimiter a text uses: that which stands equally often on most lines. The comma is tried last, since it also
 * stands in Swedish numbers.
 */
export function findDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, readToJudge)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  const shares = delimiters.map((delimiter) => ({ delimiter, share: shareAlike(lines, delimiter) }));
  const clear = shares.find(({ share }) => share >= enoughAlike);
  return (clear ?? shares.reduce((best, one) => (one.share > best.share ? one : best))).delimiter;
}

/** The share of the lines that have the most usual number of the delimiter, when that is at least one. */
function shareAlike(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(1, lines.length);
}
