import { doublePrecision, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { polarity } from './column-types.ts';
import { area, source } from './region-tables.ts';

export const indicator = pgTable('indicator', {
  id: text().primaryKey(),
  name: text().notNull(),
  unit: text().notNull(),
  polarity: polarity().notNull(),
  description: text().notNull(),
  sourceId: text('source_id')
    .notNull()
    .references(() => source.id),
});

export const indicatorValue = pgTable(
  'indicator_value',
  {
    indicatorId: text('indicator_id')
      .notNull()
      .references(() => indicator.id),
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
    year: integer().notNull(),
    /** Null where the source says it has none. */
    value: doublePrecision(),
  },
  (table) => [
    primaryKey({ columns: [table.indicatorId, table.areaId, table.year] }),
    index('indicator_value_area').on(table.areaId),
  ],
);
