import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { insatsStatus, levnadsvana, preventionsniva, step, swedishText, targeting, tsvector } from './column-types.ts';
import { area } from './region-tables.ts';
import { writeStamp } from './write-stamp.ts';

export const insats = pgTable(
  'insats',
  {
    ...writeStamp,
    title: swedishText().notNull(),
    description: text().notNull(),
    lon: doublePrecision(),
    lat: doublePrecision(),
    preventionsniva: preventionsniva(),
    status: insatsStatus().notNull(),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    responsible: text().notNull(),
    partners: text().notNull(),
    participants: integer(),
    step: step().notNull().default('behov'),
    targeting: targeting(),
    /** Needs tjänsteledningens ja before it starts. */
    samverkan: boolean().notNull().default(false),
    /** What `insats_area` and `insats_levnadsvana` hold, kept by triggers: an index over both needs them in one row. */
    areaIds: text('area_ids').array().notNull().default([]),
    /** Its areas and all that they lie in: one look tells whether it is in a kommun, however many areas that holds. */
    placeIds: text('place_ids').array().notNull().default([]),
    levnadsvanor: levnadsvana().array().notNull().default([]),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', description), 'B') || setweight(to_tsvector('swedish', responsible || ' ' || partners), 'C')`,
    ),
  },
  (table) => [
    index('insats_by_update').on(table.updatedAt, table.id).where(sql`deleted_at is null`),
    index('insats_by_step').on(table.step, table.updatedAt, table.id).where(sql`deleted_at is null`),
    index('insats_by_preventionsniva')
      .on(table.preventionsniva, table.updatedAt, table.id)
      .where(sql`deleted_at is null`),
    index('insats_by_place').using('gin', table.placeIds, table.levnadsvanor),
    index('insats_search').using('gin', table.search),
    index('insats_by_title').on(table.title, table.id).where(sql`deleted_at is null`),
    index('insats_by_start').on(sql`coalesce(starts_on, 'infinity'::date)`, table.id).where(sql`deleted_at is null`),
    index('insats_by_latest_start')
      .on(sql`coalesce(starts_on, '-infinity'::date)`, table.id)
      .where(sql`deleted_at is null`),
    check('insats_version', sql`${table.version} > 0`),
    check('insats_title', sql`char_length(${table.title}) between 1 and 200`),
    check('insats_period', sql`${table.endsOn} >= ${table.startsOn}`),
    check(
      'insats_done_has_date',
      sql`${table.status} <> 'genomford' or coalesce(${table.endsOn}, ${table.startsOn}) is not null`,
    ),
    check('insats_position', sql`(${table.lon} is null) = (${table.lat} is null)`),
    // Neither NaN nor an infinite number lies between two numbers.
    check('insats_position_on_earth', sql`${table.lon} between -180 and 180 and ${table.lat} between -90 and 90`),
    check('insats_participants', sql`${table.participants} between 0 and 1000000`),
  ],
);

export const insatsArea = pgTable(
  'insats_area',
  {
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
    /** The order the person gave: the map puts an insats with no position in its first area. */
    ordinal: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.areaId] }),
    index('insats_area_by_area').on(table.areaId, table.insatsId),
  ],
);

export const insatsLevnadsvana = pgTable(
  'insats_levnadsvana',
  {
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    levnadsvana: levnadsvana().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.levnadsvana] }),
    index('insats_levnadsvana_by_levnadsvana').on(table.levnadsvana, table.insatsId),
  ],
);

export const insatsMalgrupp = pgTable(
  'insats_malgrupp',
  {
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    malgrupp: text().notNull(),
    ordinal: smallint().notNull(),
  },
  (table) => [primaryKey({ columns: [table.insatsId, table.malgrupp] })],
);
