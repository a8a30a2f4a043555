import { randomUUID } from 'node:crypto';
import { CalendarDate, type DiaryEntry, type DiaryInput, type ShownSum, sumOfShown } from '@halsouppdrag/domain';
import { and, asc, count, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { writeAudit } from '../audit.ts';
import { shownCount } from '../insatser/insats-row.ts';
import type { Author } from '../insatser/write-insats.ts';
import type { Db, Transaction } from '../open-database.ts';
import { writePageCursor } from '../page-cursor.ts';
import { diaryEntry, person } from '../tables/index.ts';

/** The last row's day, the moment it was written and its id. */
export const DiaryCursor = z.tuple([
  CalendarDate,
  z.iso.datetime().refine((moment) => CalendarDate.safeParse(moment.slice(0, 10)).success),
  z.uuid(),
]);
type DiaryCursor = z.infer<typeof DiaryCursor>;

/** One page of an insats's diary, latest day first. `exactCounts` is true only for who may see counts under five. */
export async function findDiaryPage(
  db: Db,
  insatsId: string,
  { limit, after, exactCounts }: { limit: number; after: DiaryCursor | null; exactCounts: boolean },
): Promise<{ items: DiaryEntry[]; nextCursor: string | null }> {
  const rows = await selectEntries(db, and(eq(diaryEntry.insatsId, insatsId), after ? isAfter(after) : undefined))
    .orderBy(desc(diaryEntry.on), desc(diaryEntry.createdAt), asc(diaryEntry.id))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map((row) => entryForReader(row, exactCounts)),
    nextCursor: last ? writePageCursor([last.on, last.createdAt.toISOString(), last.id]) : null,
  };
}

/** How many entries an insats's diary has, and how many took part in all as one reader sees it. */
export async function diaryTotals(
  db: Db,
  insatsId: string,
  exactCounts: boolean,
): Promise<{ entries: number; attendances: ShownSum }> {
  const rows = await db
    .select({ participants: diaryEntry.participants, times: count() })
    .from(diaryEntry)
    .where(eq(diaryEntry.insatsId, insatsId))
    .groupBy(diaryEntry.participants);
  const shown = rows.flatMap(({ participants, times }) =>
    Array.from({ length: times }, () => shownCount(participants, exactCounts)),
  );
  return { entries: shown.length, attendances: sumOfShown(shown) };
}

/** One entry as a reader sees it, null when there is none. */
export async function readDiaryEntry(
  db: Db | Transaction,
  id: string,
  exactCounts: boolean,
): Promise<DiaryEntry | null> {
  const [row] = await selectEntries(db, eq(diaryEntry.id, id));
  return row ? entryForReader(row, exactCounts) : null;
}

/** Writes an entry and its audit row, which says nothing of what stands in it: the entry itself is its own trail. */
export async function insertDiaryEntry(
  transaction: Transaction,
  insatsId: string,
  input: DiaryInput,
  { person, at }: Author,
): Promise<string> {
  const id = randomUUID();
  await transaction.insert(diaryEntry).values({ ...input, id, insatsId, createdAt: at, createdBy: person.id });
  const changes = { insatsId: { from: null, to: insatsId }, on: { from: null, to: input.on } };
  await writeAudit(transaction, { at, by: person, entity: 'diary', entityId: id, action: 'create', changes });
  return id;
}

const { id, insatsId, on, text, participants, photoId, createdAt } = diaryEntry;

function selectEntries(db: Db | Transaction, wanted: SQL | undefined) {
  return db
    .select({ id, insatsId, on, text, participants, photoId, createdAt, createdBy: person.name })
    .from(diaryEntry)
    .innerJoin(person, eq(person.id, diaryEntry.createdBy))
    .where(wanted);
}

type Row = Omit<DiaryEntry, 'participants' | 'createdAt'> & { participants: number | null; createdAt: Date };

function entryForReader(row: Row, exactCounts: boolean): DiaryEntry {
  return {
    ...row,
    participants: shownCount(row.participants, exactCounts),
    createdAt: row.createdAt.toISOString(),
  };
}

function isAfter([day, moment, lastId]: DiaryCursor): SQL | undefined {
  const written = sql`${moment}::timestamptz`;
  return or(
    lt(diaryEntry.on, day),
    and(
      eq(diaryEntry.on, day),
      or(lt(diaryEntry.createdAt, written), and(eq(diaryEntry.createdAt, written), gt(diaryEntry.id, lastId))),
    ),
  );
}
