import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { auditAction, moment } from './column-types.ts';
import { person } from './person-tables.ts';

export type Changes = Record<string, { from: unknown; to: unknown }>;

/** Append-only: a trigger refuses update, delete and truncate, also to the owner of the table. */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment('at').notNull(),
    /** Null when the product itself did it, as when it loads the region package. */
    personId: text('person_id').references(() => person.id),
    entity: text().notNull(),
    entityId: text('entity_id').notNull(),
    action: auditAction().notNull(),
    changes: jsonb().$type<Changes>().notNull(),
  },
  (table) => [
    index('audit_event_by_entity').on(table.entity, table.entityId, table.id),
    check('audit_event_changes', sql`jsonb_typeof(${table.changes}) = 'object'`),
  ],
);
