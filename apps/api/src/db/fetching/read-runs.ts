import type { IndicatorLoad } from '@halsouppdrag/domain';
import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { importFile, queryRun, savedQuery } from '../tables/index.ts';
import { partsOfRow } from './saved-queries.ts';

/** A run with the file that came of it; null when there is none with the id, or its file is let go. */
export async function readRun(db: Db, runId: string) {
  const [row] = await db
    .select({ queryId: queryRun.queryId, asked: queryRun.asked, file: importFile })
    .from(queryRun)
    .innerJoin(importFile, eq(importFile.id, queryRun.importFileId))
    .where(eq(queryRun.id, runId));
  return row ?? null;
}

type Fetched = NonNullable<IndicatorLoad['fetched']>;

/** Of each of these files that was fetched: how, each time it came the same, the latest first. */
export async function readFetchesOf(db: Db, fileIds: readonly string[]): Promise<ReadonlyMap<string, Fetched[]>> {
  const rows = await db
    .select({ run: queryRun, serviceName: savedQuery.serviceName })
    .from(queryRun)
    .innerJoin(savedQuery, eq(savedQuery.id, queryRun.queryId))
    .where(inArray(queryRun.importFileId, [...new Set(fileIds)]))
    .orderBy(desc(queryRun.runAt));
  const found = new Map<string, Fetched[]>();
  for (const { run, serviceName } of rows) {
    if (run.importFileId === null) continue;
    const fetched = { serviceName, at: run.runAt.toISOString(), parts: partsOfRow(run.parts) };
    found.set(run.importFileId, [...(found.get(run.importFileId) ?? []), fetched]);
  }
  return found;
}
