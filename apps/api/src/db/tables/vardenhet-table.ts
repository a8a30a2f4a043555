import { type Opening, usualOpening } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { positionAccuracy, swedishText, vardenhetKind, vardenhetStatus } from './column-types.ts';
import { area } from './region-tables.ts';

export const vardenhet = pgTable(
  'vardenhet',
  {
    id: text().primaryKey(),
    name: swedishText().notNull(),
    kind: vardenhetKind().notNull(),
    status: vardenhetStatus().notNull(),
    huvudman: text().notNull(),
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
    positionAccuracy: positionAccuracy('position_accuracy').notNull(),
    opensYear: integer('opens_year'),
    opening: jsonb().$type<Opening>().notNull().default(usualOpening),
    source: text().notNull(),
    note: text(),
    kommunId: text('kommun_id')
      .notNull()
      .references(() => area.id),
  },
  (table) => [
    index('vardenhet_kommun').on(table.kommunId),
    check('vardenhet_opens_year', sql`${table.opensYear} between 1900 and 2100`),
    check('vardenhet_position', sql`${table.lon} between -180 and 180 and ${table.lat} between -90 and 90`),
  ],
);
