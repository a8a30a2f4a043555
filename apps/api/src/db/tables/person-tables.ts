import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, role, swedishText } from './column-types.ts';
import { area } from './region-tables.ts';

export const person = pgTable('person', {
  id: text().primaryKey(),
  name: swedishText().notNull(),
  role: role().notNull(),
});

/** Where a person may write. */
export const personArea = pgTable(
  'person_area',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
  },
  (table) => [primaryKey({ columns: [table.personId, table.areaId] })],
);

export const session = pgTable(
  'session',
  {
    /** SHA-256 of the token in hexadecimal: who reads the table cannot become anyone. */
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [
    index('session_seen').on(table.seenAt),
    check('session_token_hash', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check('session_seen_after_start', sql`${table.seenAt} >= ${table.createdAt}`),
  ],
);
