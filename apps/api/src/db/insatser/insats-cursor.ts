import { CalendarDate } from '@halsouppdrag/domain';
import { z } from 'zod';
import { type InsatsSort, InsatsSort as Sort } from '../../routes/insatser/insats-query.ts';

const startKey = z.union([CalendarDate, z.literal('infinity'), z.literal('-infinity')]);
/** What ISO 8601 lets be year 0 is no moment to a database. */
const updateKey = z.iso.datetime().refine((moment) => CalendarDate.safeParse(moment.slice(0, 10)).success);

/** Where a page ended: the sort it belongs to, the last key and, since keys may be equal, the last id. */
const Cursor = z
  .tuple([Sort, z.string().max(400), z.uuid()])
  .refine(([sort, key]) => (/updatedAt$/.test(sort) ? updateKey.safeParse(key).success : true))
  .refine(([sort, key]) => (/startsOn$/.test(sort) ? startKey.safeParse(key).success : true))
  .refine(([, key]) => !key.includes('\u0000'));

export interface InsatsCursor {
  readonly key: string;
  readonly id: string;
}

export function writeCursor(sort: InsatsSort, { key, id }: InsatsCursor): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
}

/** The cursor, or null for one that this sort never gave. */
export function readCursor(text: string, sort: InsatsSort): InsatsCursor | null {
  const cursor = Cursor.safeParse(parsed(Buffer.from(text, 'base64url').toString()));
  if (!cursor.success || cursor.data[0] !== sort) return null;
  return { key: cursor.data[1], id: cursor.data[2] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Anyone can write anything in an address; what is no JSON is no cursor of ours either.
    return null;
  }
}
