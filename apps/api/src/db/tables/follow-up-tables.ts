import { sql } from 'drizzle-orm';
import {
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { decisionAnswer, extent, moment } from './column-types.ts';
import { insats } from './insats-tables.ts';
import { person } from './person-tables.ts';

/** At most one row an insats; none until something is written. */
export const insatsFollowUp = pgTable(
  'insats_follow_up',
  {
    insatsId: uuid('insats_id')
      .primaryKey()
      .references(() => insats.id),
    reachPeople: integer('reach_people'),
    reachReason: text('reach_reason'),
    involved: text().notNull(),
    asPlanned: extent('as_planned'),
    asPlannedNote: text('as_planned_note').notNull(),
    maintenanceOn: date('maintenance_on', { mode: 'string' }),
    maintenanceLivesOn: extent('maintenance_lives_on'),
    maintenanceNote: text('maintenance_note'),
    learned: text().notNull(),
    unintended: text().notNull(),
  },
  (table) => [
    check('insats_follow_up_reach', sql`num_nulls(${table.reachPeople}, ${table.reachReason}) in (0, 2)`),
    check(
      'insats_follow_up_maintenance',
      sql`num_nulls(${table.maintenanceOn}, ${table.maintenanceLivesOn}, ${table.maintenanceNote}) in (0, 3)`,
    ),
  ],
);

/** Measurements of a goal over time, in the order they were written. */
export const goalOutcome = pgTable(
  'goal_outcome',
  {
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    ordinal: smallint().notNull(),
    goalId: uuid('goal_id').notNull(),
    on: date('on_day', { mode: 'string' }).notNull(),
    value: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.ordinal] }),
    check('goal_outcome_value', sql`${table.value} between 0 and 1000000000`),
  ],
);

/** Tjänsteledningens ställningstaganden. One is never changed; reopening the insats withdraws it. */
export const insatsDecision = pgTable(
  'insats_decision',
  {
    id: uuid().primaryKey(),
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    answer: decisionAnswer().notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedOn: date('decided_on', { mode: 'string' }).notNull(),
    why: text().notNull(),
    recordedAt: moment('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => person.id),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [index('insats_decision_by_insats').on(table.insatsId, table.recordedAt)],
);
