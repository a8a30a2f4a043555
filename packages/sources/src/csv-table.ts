import { type Complaint, complain, type Outcome } from './complaint.ts';
import { decodeText } from './decode-text.ts';
import { splitRecords } from './split-records.ts';

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
  const records = splitRecords(file, text.value, ',');
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
