import { or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Whether one of the columns holds the text, whatever its case. */
export function holdsText(text: string, columns: readonly PgColumn[]): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%`;
  return or(...columns.map((column) => sql`${column} ilike ${pattern}`));
}
