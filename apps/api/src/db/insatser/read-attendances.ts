import { eq } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { diaryEntry } from '../tables/index.ts';

/** How many took part by each entry of an insats's diary, exact; null where an entry says nothing of it. */
export async function readAttendances(db: Db, insatsId: string): Promise<(number | null)[]> {
  const rows = await db
    .select({ participants: diaryEntry.participants })
    .from(diaryEntry)
    .where(eq(diaryEntry.insatsId, insatsId));
  return rows.map(({ participants }) => participants);
}
