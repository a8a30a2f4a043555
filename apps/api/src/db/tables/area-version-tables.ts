import type { FoundSystem, Outline } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { areaLevel, moment } from './column-types.ts';
import { importFile } from './import-tables.ts';
import { person } from './person-tables.ts';

/** Another division into areas than the tool's own, with the receipt of its load. */
export const areaVersion = pgTable(
  'area_version',
  {
    id: uuid().primaryKey(),
    number: integer().notNull().unique().generatedAlwaysAsIdentity(),
    /** As series carry it. */
    key: text().notNull(),
    /** Of the tool's own areas, those that figures for these are moved to. */
    level: areaLevel().notNull(),
    importFileId: uuid('import_file_id')
      .notNull()
      .references(() => importFile.id),
    layer: text().notNull(),
    codeColumn: text('code_column').notNull(),
    nameColumn: text('name_column'),
    system: jsonb().$type<FoundSystem>().notNull(),
    areas: integer().notNull(),
    leftOut: integer('left_out').notNull(),
    loadedAt: moment('loaded_at').notNull(),
    loadedBy: text('loaded_by')
      .notNull()
      .references(() => person.id),
    undoneAt: moment('undone_at'),
  },
  (table) => [uniqueIndex('area_version_key').on(table.key).where(sql`${table.undoneAt} is null`)],
);

export const versionArea = pgTable(
  'version_area',
  {
    /** Stands where `area.number` does for the tool's own, and is below 0 so that neither can be taken for the other. */
    number: integer()
      .primaryKey()
      .generatedAlwaysAsIdentity({ increment: -1, startWith: -1, maxValue: -1, minValue: -2147483648 }),
    versionNumber: integer('version_number')
      .notNull()
      .references(() => areaVersion.number),
    code: text().notNull(),
    name: text().notNull(),
    /** GeoJSON geometry, WGS 84. */
    geometry: jsonb().$type<Outline>().notNull(),
  },
  (table) => [
    unique('version_area_code').on(table.versionNumber, table.code),
    check('version_area_number', sql`${table.number} < 0`),
  ],
);
