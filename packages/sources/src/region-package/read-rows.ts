import type { z } from 'zod';
import { type Complaint, complain, quoteFound } from '../complaint.ts';
import { readCsvTable } from '../csv-table.ts';

export interface Placed<T> {
  readonly line: number;
  readonly row: T;
}

/** The rows of a table held against its schema. Every column must be there, and no other; the order is free. */
export function readRows<Shape extends z.ZodRawShape>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodObject<Shape>,
): { rows: Placed<z.infer<z.ZodObject<Shape>>>[]; complaints: Complaint[] } {
  const table = readCsvTable(file, bytes);
  if (!table.ok) return { rows: [], complaints: table.complaints };
  const wrongColumns = compareColumns(file, Object.keys(schema.shape), table.value.columns);
  if (wrongColumns.length > 0) return { rows: [], complaints: wrongColumns };

  const rows: Placed<z.infer<z.ZodObject<Shape>>>[] = [];
  const complaints: Complaint[] = [];
  for (const { line, cells } of table.value.rows) {
    const result = schema.safeParse(cells);
    if (result.success) rows.push({ line, row: result.data });
    else {
      for (const issue of result.error.issues) {
        const column = String(issue.path[0]);
        complaints.push(complain({ file, line, column }, issue.message, quoteFound(cells[column])));
      }
    }
  }
  return { rows, complaints };
}

function compareColumns(file: string, expected: readonly string[], found: readonly string[]): Complaint[] {
  const missing = expected
    .filter((column) => !found.includes(column))
    .map((column) => complain({ file, line: 1, column }, `kolumnen ${column}`, 'ingen sådan kolumn'));
  const unknown = found
    .filter((column) => !expected.includes(column))
    .map((column) =>
      complain({ file, line: 1, column }, `bara kolumnerna ${expected.join(', ')}`, `kolumnen ${quoteFound(column)}`),
    );
  return [...missing, ...unknown];
}
