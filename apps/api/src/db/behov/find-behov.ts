import { CalendarDate } from '@halsouppdrag/domain';
import { and, count, desc, eq, exists, inArray, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BehovFilter } from '../../routes/behov/behov-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { writePageCursor } from '../page-cursor.ts';
import { matchesText } from '../search-text.ts';
import { behov, behovEvidence, insats, insatsBehov } from '../tables/index.ts';
import type { StoredBehov } from './behov-row.ts';
import { selectBehov } from './read-behov.ts';

/** The last row's moment of change and its id. What ISO 8601 lets be year 0 is no moment to a database. */
export const BehovCursor = z.tuple([
  z.iso.datetime().refine((moment) => CalendarDate.safeParse(moment.slice(0, 10)).success),
  z.uuid(),
]);
type BehovCursor = z.infer<typeof BehovCursor>;

export interface BehovPage {
  readonly limit: number;
  readonly after: BehovCursor | null;
}

/** One page of the behov that a filter lets through, latest change first. */
export async function findBehovPage(
  db: Db,
  tree: AreaTree,
  filter: BehovFilter,
  { limit, after }: BehovPage,
): Promise<{ items: StoredBehov[]; nextCursor: string | null }> {
  const wanted = conditions(db, filter, tree);
  const rows = await selectBehov(db, and(wanted, after ? isAfter(after) : undefined))
    .orderBy(desc(behov.updatedAt), desc(behov.id))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    nextCursor: last ? writePageCursor([last.updatedAt.toISOString(), last.id]) : null,
  };
}

/** How many behov a filter lets through. */
export async function countListedBehov(db: Db, tree: AreaTree, filter: BehovFilter): Promise<number> {
  const [counted] = await db
    .select({ total: count() })
    .from(behov)
    .where(conditions(db, filter, tree));
  return counted?.total ?? 0;
}

function conditions(
  db: Db,
  { area, levnadsvana, text, evidence, answered }: BehovFilter,
  tree: AreaTree,
): SQL | undefined {
  const one = { one: sql`1` };
  const proved = exists(db.select(one).from(behovEvidence).where(eq(behovEvidence.behovId, behov.id)));
  const insatser = db
    .select(one)
    .from(insatsBehov)
    .innerJoin(insats, eq(insats.id, insatsBehov.insatsId))
    .where(and(eq(insatsBehov.behovId, behov.id), isNull(insats.deletedAt)));
  return and(
    isNull(behov.deletedAt),
    area ? inArray(behov.areaId, [...tree.withinOf(area)]) : undefined,
    levnadsvana && inArray(behov.levnadsvana, levnadsvana),
    text ? matchesText(text, behov.search) : undefined,
    evidence && (evidence === 'true' ? proved : not(proved)),
    answered && (answered === 'true' ? exists(insatser) : not(exists(insatser))),
  );
}

function isAfter([at, id]: BehovCursor): SQL | undefined {
  const moment = sql`${at}::timestamptz`;
  return or(lt(behov.updatedAt, moment), and(eq(behov.updatedAt, moment), lt(behov.id, id)));
}
