import type { ImportMapping, IndicatorLoad } from '@halsouppdrag/domain';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { readFetchesOf } from '../fetching/read-runs.ts';
import type { Db } from '../open-database.ts';
import { importFile, indicatorLoad, person } from '../tables/index.ts';

const mostLoads = 200;

/** The latest loads, the latest first; those that are undone too. */
export async function readLoads(db: Db): Promise<IndicatorLoad[]> {
  return loadsFromRows(db, await joined(db).orderBy(desc(indicatorLoad.number)).limit(mostLoads));
}

/** One load, null when there is none with the id. */
export async function readLoad(db: Db, id: string): Promise<IndicatorLoad | null> {
  const [load] = await loadsFromRows(db, await joined(db).where(eq(indicatorLoad.id, id)));
  return load ?? null;
}

/** How a file that was loaded was understood. */
export interface EarlierImport extends Pick<IndicatorLoad, 'fileName' | 'indicatorId' | 'level'> {
  readonly mapping: ImportMapping;
}

/** How the latest files were understood whose loads hold, the latest first. */
export async function readEarlierImports(db: Db): Promise<EarlierImport[]> {
  const rows = await joined(db)
    .where(and(isNull(indicatorLoad.undoneAt), isNull(indicatorLoad.moved)))
    .orderBy(desc(indicatorLoad.number))
    .limit(mostLoads);
  return rows.flatMap(({ fileName, load: { indicatorId, level, question } }) =>
    question === null ? [] : [{ ...{ fileName, indicatorId, level }, mapping: question.mapping }],
  );
}

const joined = (db: Db) =>
  db
    .select({
      load: indicatorLoad,
      fileName: importFile.fileName,
      sha256: importFile.sha256,
      loadedBy: person.name,
    })
    .from(indicatorLoad)
    .innerJoin(importFile, eq(importFile.id, indicatorLoad.importFileId))
    .innerJoin(person, eq(person.id, indicatorLoad.loadedBy))
    .$dynamic();

type Row = Awaited<ReturnType<typeof joined>>[number];

async function loadsFromRows(db: Db, rows: readonly Row[]): Promise<IndicatorLoad[]> {
  const fetches = await readFetchesOf(
    db,
    rows.map(({ load }) => load.importFileId),
  );
  return rows.map((row) => {
    const loadedAt = row.load.loadedAt.toISOString();
    // The same file may have come again since; what was loaded is what had come by then.
    const fetched = fetches.get(row.load.importFileId)?.find(({ at }) => at <= loadedAt) ?? null;
    return loadFromRow(row, fetched);
  });
}

function loadFromRow({ load, fileName, sha256, loadedBy }: Row, fetched: IndicatorLoad['fetched']): IndicatorLoad {
  const { id, indicatorId, level, question, outcome, published, moved, loadedAt, undoneAt } = load;
  return {
    ...outcome,
    ...{ id, indicatorId, level, fileName, sha256, loadedBy, published, moved, fetched },
    // Receipts from before there were other versions have no such thing in their question.
    areaVersion: question?.areaVersion ?? null,
    loadedAt: loadedAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
