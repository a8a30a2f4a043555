import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { job } from '../tables/index.ts';

/** Which jobs fetch what a query asks for, and have not ended. */
export const isUnderWay = (queryId: string | SQL) =>
  and(eq(job.kind, 'fetch'), isNull(job.endedAt), sql`${job.question} ->> 'queryId' = ${queryId}`);

/** The job that fetches what a query asks for; null when none does. */
export async function fetchUnderWay(db: Db | Transaction, queryId: string): Promise<string | null> {
  const [found] = await db.select({ id: job.id }).from(job).where(isUnderWay(queryId)).limit(1);
  return found?.id ?? null;
}
