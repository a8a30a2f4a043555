import type { SeriesMove } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { areaVersion } from './area-version-tables.ts';
import { indicatorLoad } from './import-tables.ts';
import { indicator, indicatorLevel, indicatorSex, missingReason } from './indicator-tables.ts';

/** How a series was moved, and which of its areas (`area.number`) were put together of parts and so have no interval. */
export interface StoredMove extends SeriesMove {
  readonly areasOfParts: readonly number[];
}

/**
 * The figures of one indicator for the areas of one level in one year: what is loaded, replaced and undone together.
 * Of several with the same key the one of the latest load counts; taking that load back brings the earlier to light.
 */
export const indicatorSeries = pgTable(
  'indicator_series',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    indicatorId: text('indicator_id')
      .notNull()
      .references(() => indicator.id),
    level: indicatorLevel().notNull(),
    year: smallint().notNull(),
    sex: indicatorSex().notNull(),
    /** Null for all ages that the indicator is about. */
    ageGroup: text('age_group'),
    /** Of the areas the figures were made for, when they are not the tool's own. */
    areaVersion: text('area_version'),
    /**
     * Where that version is loaded: its figures are of the version's areas, and shown nowhere until they are moved. Null
     * for figures of the tool's own areas, also those of another version that has the same codes.
     */
    versionNumber: integer('version_number').references(() => areaVersion.number),
    /** How the figures came from those of another version of areas; null for those that did not. */
    moved: jsonb().$type<StoredMove>(),
    /** Null for what the region package brought. */
    loadId: integer('load_id').references(() => indicatorLoad.number),
    /** Whether any count in it tells too much of few people: only then it takes work to say what may be shown. */
    hasSmallCounts: boolean('has_small_counts').notNull(),
  },
  (table) => [
    unique('indicator_series_key')
      .on(table.indicatorId, table.level, table.year, table.sex, table.ageGroup, table.areaVersion, table.loadId)
      .nullsNotDistinct(),
    index('indicator_series_by_load').on(table.loadId),
    index('indicator_series_by_version').on(table.versionNumber),
  ],
);

/**
 * One figure of one area, as the source has it: nobody reads it but through the rules of what may be shown. There may be
 * millions, so a row is small, and whoever writes them sees to it that areas exist: `area_number` is `area.number`, 0
 * for the whole country, and below 0 `version_area.number`.
 */
export const indicatorValue = pgTable(
  'indicator_value',
  {
    /** Held to `indicator_series` by triggers a statement: a foreign key asks once a row, two thirds of all loading. */
    seriesId: integer('series_id').notNull(),
    areaNumber: integer('area_number').notNull(),
    /** Null where `missing` says why. */
    value: doublePrecision(),
    count: doublePrecision(),
    denominator: doublePrecision(),
    /** The interval that the source has published. */
    low: doublePrecision(),
    high: doublePrecision(),
    responseRate: doublePrecision('response_rate'),
    missing: missingReason(),
  },
  (table) => [
    primaryKey({ columns: [table.seriesId, table.areaNumber] }),
    check('indicator_value_or_why_not', sql`(${table.value} is null) = (${table.missing} is not null)`),
    check('indicator_value_interval', sql`num_nulls(${table.low}, ${table.high}) <> 1`),
  ],
);
