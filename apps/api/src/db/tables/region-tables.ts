import type { Outline } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { areaLevel, swedishText } from './column-types.ts';

export const source = pgTable('source', {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  url: text(),
  licence: text().notNull(),
  date: date({ mode: 'string' }).notNull(),
});

export const region = pgTable('region', {
  code: text().primaryKey(),
  name: text().notNull(),
  west: doublePrecision().notNull(),
  south: doublePrecision().notNull(),
  east: doublePrecision().notNull(),
  north: doublePrecision().notNull(),
  populationYear: integer('population_year').notNull(),
  populationSourceId: text('population_source_id')
    .notNull()
    .references(() => source.id),
  populationGridSourceId: text('population_grid_source_id').references(() => source.id),
  /** TopoJSON, drawn under everything else. */
  basemap: jsonb().notNull(),
});

export const regionLevel = pgTable(
  'region_level',
  {
    regionCode: text('region_code')
      .notNull()
      .references(() => region.code),
    level: areaLevel().notNull(),
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.level] })],
);

export const area = pgTable(
  'area',
  {
    id: text().primaryKey(),
    /** A short name for it within the database, where there are millions of figures. From 1; it never changes. */
    number: integer().notNull().unique().generatedAlwaysAsIdentity(),
    regionCode: text('region_code')
      .notNull()
      .references(() => region.code),
    level: areaLevel().notNull(),
    code: text().notNull(),
    name: swedishText().notNull(),
    parentId: text('parent_id'),
    west: doublePrecision().notNull(),
    south: doublePrecision().notNull(),
    east: doublePrecision().notNull(),
    north: doublePrecision().notNull(),
    /** A point inside the area. */
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
    areaKm2: doublePrecision('area_km2').notNull(),
    /** GeoJSON geometry, WGS 84: checked when it is loaded, so that no reader has to check it again. */
    geometry: jsonb().$type<Outline>().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }),
    unique('area_level_code').on(table.level, table.code),
    index('area_parent').on(table.parentId),
    check('area_parent_unless_lan', sql`(${table.parentId} is null) = (${table.level} = 'lan')`),
    check('area_bbox', sql`${table.west} <= ${table.east} and ${table.south} <= ${table.north}`),
    check('area_km2_positive', sql`${table.areaKm2} > 0`),
  ],
);

/** Only base areas have rows: the population of every level above is their sum, never stored beside them. */
export const population = pgTable(
  'population',
  {
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
    year: integer().notNull(),
    ageGroup: text('age_group').notNull(),
    sex: text({ enum: ['women', 'men', 'total'] }).notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.year, table.ageGroup, table.sex] }),
    check('population_count', sql`${table.count} >= 0`),
    check('population_sex', sql`${table.sex} in ('women', 'men', 'total')`),
  ],
);

/** Where within the base areas people live, when a finer grid says: each base area's points sum to its population. */
export const populationPoint = pgTable(
  'population_point',
  {
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
    ordinal: integer().notNull(),
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
    population: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.ordinal] }),
    check('population_point_population', sql`${table.population} >= 0`),
  ],
);

export const tatort = pgTable(
  'tatort',
  {
    id: text().primaryKey(),
    name: swedishText().notNull(),
    kommunId: text('kommun_id')
      .notNull()
      .references(() => area.id),
    population: integer().notNull(),
    year: integer().notNull(),
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
  },
  (table) => [check('tatort_population', sql`${table.population} >= 0`)],
);
