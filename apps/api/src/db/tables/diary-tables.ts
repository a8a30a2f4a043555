import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column-types.ts';
import { insats } from './insats-tables.ts';
import { person } from './person-tables.ts';

/** A picture with everything but the picture itself taken out of it. */
export const photo = pgTable(
  'photo',
  {
    id: uuid().primaryKey(),
    mediaType: text('media_type', { enum: ['image/jpeg', 'image/png', 'image/webp'] }).notNull(),
    bytes: bytea().notNull(),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
  },
  (table) => [check('photo_media_type', sql`${table.mediaType} in ('image/jpeg', 'image/png', 'image/webp')`)],
);

/** Append-only: a trigger refuses update, delete and truncate. */
export const diaryEntry = pgTable(
  'diary_entry',
  {
    id: uuid().primaryKey(),
    insatsId: uuid('insats_id')
      .notNull()
      .references(() => insats.id),
    on: date('on_day', { mode: 'string' }).notNull(),
    text: text().notNull(),
    participants: integer(),
    photoId: uuid('photo_id').references(() => photo.id),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    index('diary_entry_by_insats').on(table.insatsId, table.on.desc(), table.createdAt.desc(), table.id),
    index('diary_entry_by_photo').on(table.photoId).where(sql`photo_id is not null`),
    check('diary_entry_participants', sql`${table.participants} between 0 and 1000000`),
    check(
      'diary_entry_something',
      sql`${table.text} <> '' or ${table.participants} is not null or ${table.photoId} is not null`,
    ),
  ],
);
