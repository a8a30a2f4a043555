import {
  comparisonRules,
  type Indicator,
  indicatorLevels,
  indicatorSexes,
  measures,
  missingReasons,
  protections,
} from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { levnadsvana, polarity } from './column-types.ts';
import { source } from './region-tables.ts';

export const missingReason = pgEnum('missing_reason', missingReasons);
export const measure = pgEnum('measure', measures);
export const comparisonRule = pgEnum('comparison_rule', comparisonRules);
export const protection = pgEnum('protection', protections);
export const indicatorLevel = pgEnum('indicator_level', indicatorLevels);
export const indicatorSex = pgEnum('indicator_sex', indicatorSexes);

export const indicator = pgTable(
  'indicator',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    unit: text().notNull(),
    polarity: polarity().notNull(),
    description: text().notNull(),
    sourceId: text('source_id')
      .notNull()
      .references(() => source.id),
    measure: measure().notNull(),
    multiplier: integer().notNull(),
    comparison: comparisonRule().notNull(),
    protection: protection().notNull(),
    levnadsvana: levnadsvana(),
    fetchFrom: jsonb('fetch_from').$type<Indicator['fetchFrom']>().notNull(),
    example: boolean().notNull(),
  },
  (table) => [check('indicator_multiplier', sql`${table.multiplier} > 0`)],
);
