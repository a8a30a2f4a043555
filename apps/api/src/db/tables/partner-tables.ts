import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { levnadsvana, partnerKind, swedishText, tsvector } from './column-types.ts';
import { insats } from './insats-tables.ts';
import { area } from './region-tables.ts';
import { writeStamp } from './write-stamp.ts';

export const partner = pgTable(
  'partner',
  {
    ...writeStamp,
    name: swedishText().notNull(),
    kind: partnerKind().notNull(),
    contactFunction: text('contact_function').notNull(),
    contactAddress: text('contact_address').notNull(),
    note: text().notNull(),
    /** The partner it was found to be the same as. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => partner.id),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('swedish', name), 'A') || setweight(to_tsvector('swedish', note), 'C')`,
    ),
  },
  (table) => [
    index('partner_by_name').on(table.name, table.id).where(sql`deleted_at is null`),
    index('partner_search').using('gin', table.search),
    check('partner_version', sql`${table.version} > 0`),
    check('partner_name', sql`char_length(${table.name}) between 1 and 200`),
    check('partner_not_into_itself', sql`${table.mergedInto} <> ${table.id}`),
  ],
);

export const partnerArea = pgTable(
  'partner_area',
  {
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partner.id),
    areaId: text('area_id')
      .notNull()
      .references(() => area.id),
    ordinal: smallint().notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnerId, table.areaId] }), index('partner_area_by_area').on(table.areaId)],
);

export const partnerLevnadsvana = pgTable(
  'partner_levnadsvana',
  {
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partner.id),
    levnadsvana: levnadsvana().notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnerId, table.levnadsvana] })],
);

export const insatsPartner = pgTable(
  'insats_partner',
  {
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partner.id),
    role: text().notNull(),
    ordinal: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.insatsId, table.partnerId] }),
    index('insats_partner_by_partner').on(table.partnerId, table.insatsId),
  ],
);
