import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * The text as a question to a search column: every word must be there, in any Swedish form and perhaps only begun, so
 * that it finds while one types. Null for a text without a word, which finds nothing.
 */
export function searchQuery(text: string): SQL | null {
  const words = text.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return null;
  // Stemmed twice: the stemmer makes "promen" of "promenad", but only "promenad" of "promenader".
  return sql`to_tsquery('swedish', to_tsquery('swedish', ${words.map((word) => `${word}:*`).join(' & ')})::text)`;
}

/** Whether a search column holds every word of the text. */
export function matchesText(text: string, search: PgColumn): SQL {
  const query = searchQuery(text);
  return query === null ? sql`false` : sql`${search} @@ ${query}`;
}
