import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { plainText } from './plain-text.ts';
import { SmallCount } from './small-count.ts';

/** What a person writes in the diary of an insats. Entries are never changed; a mistake is put right by a new one. */
export const DiaryInput = z
  .strictObject({
    /** The day it is about. */
    on: CalendarDate,
    text: plainText(5000).default(''),
    participants: z
      .int()
      .min(0, { error: 'Antalet kan inte vara under noll.' })
      .max(1_000_000)
      .nullable()
      .default(null),
    photoId: z.uuid().nullable().default(null),
  })
  .refine(({ text, participants, photoId }) => text !== '' || participants !== null || photoId !== null, {
    path: ['text'],
    error: 'Skriv något, ett antal eller lägg till en bild.',
  });
export type DiaryInput = z.infer<typeof DiaryInput>;

/** A diary entry as the API gives it. `participants` is `".."` where the reader may not see a small count. */
export const DiaryEntry = z.object({
  id: z.uuid(),
  insatsId: z.uuid(),
  on: CalendarDate,
  text: z.string(),
  participants: SmallCount.nullable(),
  photoId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
});
export type DiaryEntry = z.infer<typeof DiaryEntry>;
