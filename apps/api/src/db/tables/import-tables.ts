import type { FetchedPart, ImportCheck, IndicatorLoad, LoadQuestion, SeriesMove } from '@halsouppdrag/domain';
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column-types.ts';
import { indicator, indicatorLevel } from './indicator-tables.ts';
import { person } from './person-tables.ts';

/** A file of figures or of areas as it was sent in: kept as evidence of what was loaded from it. */
export const importFile = pgTable('import_file', {
  id: uuid().primaryKey(),
  fileName: text('file_name').notNull(),
  sha256: text().notNull(),
  bytes: bytea().notNull(),
  /** The calls that a file of areas was put together of; null for what was sent in. */
  fetched: jsonb().$type<FetchedPart[]>(),
  uploadedAt: moment('uploaded_at').notNull(),
  uploadedBy: text('uploaded_by')
    .notNull()
    .references(() => person.id),
});

/** The receipt of a load. `number` is what its series carry, and the order in which loads take each other's place. */
export const indicatorLoad = pgTable(
  'indicator_load',
  {
    id: uuid().primaryKey(),
    number: integer().generatedAlwaysAsIdentity().unique(),
    importFileId: uuid('import_file_id')
      .notNull()
      .references(() => importFile.id),
    indicatorId: text('indicator_id')
      .notNull()
      .references(() => indicator.id),
    level: indicatorLevel().notNull(),
    /** Null for figures that were moved: the file then is of the areas they came from. */
    question: jsonb().$type<LoadQuestion>(),
    moved: jsonb().$type<SeriesMove>(),
    outcome: jsonb().$type<ImportCheck>().notNull(),
    published: jsonb().$type<IndicatorLoad['published']>(),
    loadedAt: moment('loaded_at').notNull(),
    loadedBy: text('loaded_by')
      .notNull()
      .references(() => person.id),
    undoneAt: moment('undone_at'),
  },
  (table) => [index('indicator_load_by_time').on(table.loadedAt, table.number)],
);
