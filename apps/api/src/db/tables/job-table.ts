import { jobStates } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './column-types.ts';
import { person } from './person-tables.ts';

export const jobState = pgEnum('job_state', jobStates);

/**
 * What is worked out beside the calls, so that every process shows the same of it. Its times are the database's own, as
 * processes on several machines compare them.
 */
export const job = pgTable(
  'job',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    state: jobState().notNull(),
    /** Null for who reads without having chosen whom they are. */
    askedBy: text('asked_by').references(() => person.id),
    question: jsonb().notNull(),
    progress: jsonb(),
    answer: jsonb(),
    problem: text(),
    createdAt: moment('created_at').notNull(),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    /** When the process that runs it last said so. */
    heartbeatAt: moment('heartbeat_at'),
  },
  (table) => [
    index('job_not_ended').on(table.state, table.createdAt).where(sql`${table.endedAt} is null`),
    check('job_ended', sql`(${table.endedAt} is null) = (${table.state} in ('waiting', 'running'))`),
    check('job_answered', sql`(${table.answer} is not null) = (${table.state} = 'done')`),
  ],
);
