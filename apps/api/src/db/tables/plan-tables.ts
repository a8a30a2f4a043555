import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { fundingSource, goalKind } from './column-types.ts';
import { insats } from './insats-tables.ts';

const ofInsats = () =>
  uuid('insats_id')
    .notNull()
    .references(() => insats.id);

/** A recurring occasion of an insats. */
export const insatsSeries = pgTable(
  'insats_series',
  {
    insatsId: ofInsats(),
    ordinal: smallint().notNull(),
    weekday: smallint().notNull(),
    from: date('from_day', { mode: 'string' }).notNull(),
    to: date('to_day', { mode: 'string' }).notNull(),
    everyWeeks: smallint('every_weeks').notNull(),
    startsAt: text('starts_at'),
    /** Days it is not held: part of the series itself, and read only with it. */
    except: date('except_days', { mode: 'string' }).array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.ordinal] }),
    check('insats_series_weekday', sql`${table.weekday} between 1 and 7`),
    check('insats_series_period', sql`${table.to} >= ${table.from}`),
    check('insats_series_every_weeks', sql`${table.everyWeeks} between 1 and 26`),
  ],
);

export const insatsResource = pgTable(
  'insats_resource',
  {
    insatsId: ofInsats(),
    ordinal: smallint().notNull(),
    fundingSource: fundingSource('funding_source').notNull(),
    hours: numeric({ precision: 8, scale: 2, mode: 'number' }),
    /** Whole kronor. */
    sek: integer(),
    note: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.ordinal] }),
    check('insats_resource_something', sql`num_nonnulls(${table.hours}, ${table.sek}) > 0`),
    check('insats_resource_positive', sql`${table.hours} >= 0 and ${table.sek} >= 0`),
  ],
);

export const insatsGoal = pgTable(
  'insats_goal',
  {
    insatsId: ofInsats(),
    /** Given by whoever wrote it, so unique only within its insats. */
    id: uuid().notNull(),
    ordinal: smallint().notNull(),
    text: text().notNull(),
    kind: goalKind().notNull(),
    countsPeople: boolean('counts_people').notNull(),
    unit: text().notNull(),
    baseline: doublePrecision(),
    target: doublePrecision(),
  },
  (table) => [primaryKey({ columns: [table.insatsId, table.id] })],
);
