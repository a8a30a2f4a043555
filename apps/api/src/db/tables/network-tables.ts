import type { NetworkSummary } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column-types.ts';
import { person } from './person-tables.ts';

/** A road network, in the database so that every process can travel on it. */
export const network = pgTable(
  'network',
  {
    id: uuid().primaryKey(),
    fileName: text('file_name').notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    createdAt: moment('created_at').notNull(),
    /** Null when it was read in by command. */
    createdBy: text('created_by').references(() => person.id),
    /** The job that reads it. No reference: jobs are removed a while after they have ended. */
    jobId: uuid('job_id'),
    /** All three null until it is read; the day also where the file does not tell. */
    graph: bytea(),
    summary: jsonb().$type<NetworkSummary>(),
    mapDate: date('map_date', { mode: 'string' }),
  },
  (table) => [check('network_read', sql`(${table.graph} is null) = (${table.summary} is null)`)],
);

/** What was sent in, in pieces, until it is read: the process that reads it may be another. */
export const networkUpload = pgTable(
  'network_upload',
  {
    networkId: uuid('network_id')
      .notNull()
      .references(() => network.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.number] })],
);
