import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './column-types.ts';
import { person } from './person-tables.ts';

/** What every record people write has: its version, who wrote it and when, and whether it is made up. */
export const writeStamp = {
  id: uuid().primaryKey(),
  version: integer().notNull(),
  createdAt: moment('created_at').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => person.id),
  updatedAt: moment('updated_at').notNull(),
  updatedBy: text('updated_by')
    .notNull()
    .references(() => person.id),
  deletedAt: moment('deleted_at'),
  /** Made up, to show how the tool works. */
  example: boolean().notNull().default(false),
  /** Where a record of the region package comes from. */
  origin: text(),
};
