import { type AskedOfTable, type FetchedPart, type SavedQueryInput, serviceKinds } from '@halsouppdrag/domain';
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column-types.ts';
import { importFile } from './import-tables.ts';
import { indicator, indicatorLevel } from './indicator-tables.ts';
import { person } from './person-tables.ts';

/** What to fetch from a database of statistics, year after year. */
export const savedQuery = pgTable('saved_query', {
  id: uuid().primaryKey(),
  version: integer().notNull().default(1),
  indicatorId: text('indicator_id').references(() => indicator.id, { onDelete: 'set null' }),
  level: indicatorLevel().notNull(),
  serviceAddress: text('service_address').notNull(),
  serviceKind: text('service_kind', { enum: serviceKinds }).notNull(),
  serviceName: text('service_name').notNull(),
  table: text().notNull(),
  tableTitle: text('table_title').notNull(),
  parts: jsonb().$type<SavedQueryInput['parts']>().notNull(),
  createdAt: moment('created_at').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => person.id),
  /** Hidden and not removed: what was loaded came of it. */
  deletedAt: moment('deleted_at'),
});

/** That a query was asked and answered: by whom, with which calls, and the file that came of it as long as it is kept. */
export const queryRun = pgTable(
  'query_run',
  {
    id: uuid().primaryKey(),
    queryId: uuid('query_id')
      .notNull()
      .references(() => savedQuery.id),
    importFileId: uuid('import_file_id').references(() => importFile.id, { onDelete: 'set null' }),
    fileName: text('file_name').notNull(),
    sha256: text().notNull(),
    /** As the query was then: it may have been changed since. */
    asked: jsonb().$type<AskedOfTable>().notNull(),
    parts: jsonb().$type<(Omit<FetchedPart, 'status'> & Partial<FetchedPart>)[]>().notNull(),
    runAt: moment('run_at').notNull(),
    runBy: text('run_by')
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    index('query_run_by_query').on(table.queryId, table.runAt),
    index('query_run_by_file').on(table.importFileId),
  ],
);

/** Answers of databases of statistics, kept a while so that the same is not asked again at once. */
export const fetchedAnswer = pgTable(
  'fetched_answer',
  {
    /** SHA-256 of the address and what was sent there. */
    key: text().primaryKey(),
    url: text().notNull(),
    bytes: bytea().notNull(),
    etag: text(),
    fetchedAt: moment('fetched_at').notNull(),
  },
  (table) => [index('fetched_answer_by_age').on(table.fetchedAt)],
);
