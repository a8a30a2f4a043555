import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './column-types.ts';
import { person } from './person-tables.ts';

/** Which record a key has made, so that a retry makes no second one. */
export const idempotentWrite = pgTable(
  'idempotent_write',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    key: text().notNull(),
    /** SHA-256 of what was sent, so that a key used for something else is told apart from a retry. */
    requestHash: text('request_hash').notNull(),
    /** What the first call with the key made. */
    entity: text().notNull(),
    entityId: uuid('entity_id').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.key] }),
    check('idempotent_write_key_length', sql`char_length(${table.key}) between 1 and 200`),
  ],
);
