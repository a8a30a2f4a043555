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
import { evidenceKind, levnadsvana, swedishText, tsvector } from './column-types.ts';
import { indicator } from './indicator-tables.ts';
import { insats } from './insats-tables.ts';
import { area } from './region-tables.ts';
import { writeStamp } from './write-stamp.ts';

export const behov = pgTable(
  'behov',
  {
    ...writeStamp,
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
    levnadsvana: levnadsvana().notNull(),
    /** Empty for everyone in the area. */
    malgrupp: text().notNull(),
    description: swedishText().notNull(),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('swedish', description), 'A') || setweight(to_tsvector('swedish', malgrupp), 'B')`,
    ),
  },
  (table) => [
    index('behov_by_area').on(table.areaId, table.levnadsvana).where(sql`deleted_at is null`),
    index('behov_by_update').on(table.updatedAt, table.id).where(sql`deleted_at is null`),
    index('behov_search').using('gin', table.search),
    check('behov_version', sql`${table.version} > 0`),
    check('behov_description', sql`char_length(${table.description}) between 1 and 500`),
  ],
);

/** One row a piece of evidence; which columns are filled follows from its kind. */
export const behovEvidence = pgTable(
  'behov_evidence',
  {
    id: uuid().primaryKey(),
    behovId: uuid('behov_id')
      .notNull()
      .references(() => behov.id),
    ordinal: smallint().notNull(),
    kind: evidenceKind().notNull(),
    // An indicator's value, as it stood on the day.
    indicatorId: text('indicator_id').references(() => indicator.id),
    areaId: text('area_id').references(() => area.id),
    year: integer(),
    value: doublePrecision(),
    intervalLow: doublePrecision('interval_low'),
    intervalHigh: doublePrecision('interval_high'),
    indicatorName: text('indicator_name'),
    unit: text(),
    areaName: text('area_name'),
    sourceTitle: text('source_title'),
    sourcePublisher: text('source_publisher'),
    sourceDate: date('source_date', { mode: 'string' }),
    frozenOn: date('frozen_on', { mode: 'string' }),
    // An invånardialog.
    heldOn: date('held_on', { mode: 'string' }),
    place: text(),
    participants: integer(),
    themes: text().array(),
    // A report: its title and address. A judgement: its text and whose function it is.
    title: text(),
    url: text(),
    judgement: text(),
    judgedBy: text('judged_by'),
  },
  (table) => [
    index('behov_evidence_by_behov').on(table.behovId, table.ordinal),
    check(
      'behov_evidence_kind',
      sql`case ${table.kind}
        when 'indicator' then num_nulls(${table.indicatorId}, ${table.areaId}, ${table.year}, ${table.value}, ${table.frozenOn}) = 0
        when 'invanardialog' then num_nulls(${table.heldOn}, ${table.place}, ${table.participants}, ${table.themes}) = 0
        when 'report' then ${table.title} is not null
        when 'judgement' then ${table.judgement} is not null
      end`,
    ),
    check('behov_evidence_participants', sql`${table.participants} between 0 and 100000`),
  ],
);

export const insatsBehov = pgTable(
  'insats_behov',
  {
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    behovId: uuid('behov_id')
      .notNull()
      .references(() => behov.id),
    ordinal: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.behovId] }),
    index('insats_behov_by_behov').on(table.behovId, table.insatsId),
  ],
);
