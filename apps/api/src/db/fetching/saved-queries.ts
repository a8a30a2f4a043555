import { isDeepStrictEqual } from 'node:util';
import type { FetchedPart, SavedQuery } from '@halsouppdrag/domain';
import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db, Transaction } from '../open-database.ts';
import { job, person, queryRun, savedQuery } from '../tables/index.ts';
import { isUnderWay } from './fetch-under-way.ts';

const mostListed = 500;

/** The stored queries, the latest first; with an id only the one, also when it is hidden since. */
export async function readSavedQueries(db: Db | Transaction, id?: string): Promise<SavedQuery[]> {
  const runner = alias(person, 'runner');
  const latest = db
    .selectDistinctOn([queryRun.queryId], getTableColumns(queryRun))
    .from(queryRun)
    .orderBy(queryRun.queryId, desc(queryRun.runAt))
    .as('latest');
  const rows = await db
    .select({
      query: savedQuery,
      createdBy: person.name,
      runBy: runner.name,
      fetchId: job.id,
      run: {
        runAt: latest.runAt,
        fileName: latest.fileName,
        sha256: latest.sha256,
        parts: latest.parts,
        asked: latest.asked,
      },
    })
    .from(savedQuery)
    .innerJoin(person, eq(person.id, savedQuery.createdBy))
    .leftJoin(latest, eq(latest.queryId, savedQuery.id))
    .leftJoin(runner, eq(runner.id, latest.runBy))
    .leftJoin(job, isUnderWay(sql`${savedQuery.id}::text`))
    .where(id === undefined ? isNull(savedQuery.deletedAt) : eq(savedQuery.id, id))
    .orderBy(desc(savedQuery.createdAt), savedQuery.id)
    .limit(mostListed);
  return rows.map(({ query, createdBy, runBy, fetchId, run }): SavedQuery => {
    const { serviceKind: _, deletedAt: __, createdAt, ...rest } = query;
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      createdBy,
      fetchId,
      latestRun:
        run === null || run.runAt === null
          ? null
          : {
              at: run.runAt.toISOString(),
              by: runBy ?? '',
              fileName: run.fileName,
              sha256: run.sha256,
              parts: partsOfRow(run.parts),
              isOfEarlier: !isDeepStrictEqual(run.asked, { level: query.level, parts: query.parts }),
            },
    };
  });
}

/** The calls of a run as they are told: the status was not kept from the start. */
export function partsOfRow(parts: readonly (Omit<FetchedPart, 'status'> & Partial<FetchedPart>)[]): FetchedPart[] {
  return parts.map((part) => ({ ...part, status: part.status ?? null }));
}

/** Whether a query stands and may be asked. */
export async function isStanding(db: Db | Transaction, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: savedQuery.id })
    .from(savedQuery)
    .where(and(eq(savedQuery.id, id), isNull(savedQuery.deletedAt)));
  return rows.length > 0;
}
