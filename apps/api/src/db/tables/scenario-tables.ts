import type { CoverageQuestion } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, swedishText } from './column-types.ts';
import { person } from './person-tables.ts';

/** Which version holds; what each says is in `scenario_version`. */
export const scenario = pgTable(
  'scenario',
  {
    id: uuid().primaryKey(),
    version: integer().notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** What is deleted is not listed; its versions stay, since a decision may refer to one. */
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    index('scenario_by_update').on(table.updatedAt, table.id),
    check('scenario_version_positive', sql`${table.version} > 0`),
  ],
);

/** Append-only: a trigger refuses update, delete and truncate. */
export const scenarioVersion = pgTable(
  'scenario_version',
  {
    scenarioId: uuid('scenario_id')
      .notNull()
      .references(() => scenario.id),
    version: integer().notNull(),
    name: swedishText().notNull(),
    note: text().notNull(),
    question: jsonb().$type<CoverageQuestion>().notNull(),
    near: doublePrecision().notNull(),
    writtenAt: moment('written_at').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    primaryKey({ columns: [table.scenarioId, table.version] }),
    check('scenario_version_name', sql`char_length(${table.name}) between 1 and 120`),
  ],
);
