import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Complaint, complain, type Outcome, quoteFound } from './complaint.ts';
import { decodeText } from './decode-text.ts';

export interface CsvRow {
  /** The line of the file on which the row ends. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * A comma-separated UTF-8 table with a header row (RFC 4180; BOM and CRLF accepted). Cells are kept as written.
 * A row with more or fewer cells than the header, a column named twice and a quote that is never closed are complaints.
 */
export function readCsvTable(file: string, bytes: Uint8Array): Outcome<CsvTable> {
  const text = decodeText(file, bytes);
  if (!text.ok) return text;
  const records = splitRecords(file, text.value);
  if (!records.ok) return records;
  const [header, ...rest] = records.value;
  if (header === undefined) return { ok: false, complaints: [complain({ file }, 'en rubrikrad', 'ingenting')] };

  const columns = header.cells;
  const complaints: Complaint[] = columns
    .filter((column, index) => columns.indexOf(column) !== index)
    .map((column) => complain({ file, line: header.line, column }, 'varje kolumn en gång', 'samma kolumn igen'));
  const rows: CsvRow[] = [];
  for (const { line, cells } of rest) {
    if (cells.length !== columns.length) {
      complaints.push(complain({ file, line }, `${columns.length} fält`, `${cells.length} fält`));
      continue;
    }
    rows.push({ line, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) });
  }
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, value: { columns, rows } };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: string[];
}

function splitRecords(file: string, text: string): Outcome<CsvRecord[]> {
  try {
    const records = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n'],
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { ok: true, value: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const found = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'ett citattecken som aldrig stängs' : quoteFound(error.code);
    return { ok: false, complaints: [complain({ file, line }, 'en tabell med kommatecken mellan fälten', found)] };
  }
}
