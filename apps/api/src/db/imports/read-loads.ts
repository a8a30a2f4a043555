import type { IndicatorLoad } from '@halsouppdrag/domain';
import { desc, eq } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { importFile, indicatorLoad, person } from '../tables/index.ts';

const mostLoads = 200;

/** The latest loads, the latest first; those that are undone too. */
export async function readLoads(db: Db): Promise<IndicatorLoad[]> {
  return (await joined(db).orderBy(desc(indicatorLoad.number)).limit(mostLoads)).map(loadFromRow);
}

/** One load, null when there is none with the id. */
export async function readLoad(db: Db, id: string): Promise<IndicatorLoad | null> {
  const [row] = await joined(db).where(eq(indicatorLoad.id, id));
  return row ? loadFromRow(row) : null;
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

function loadFromRow({ load, fileName, sha256, loadedBy }: Row): IndicatorLoad {
  const { id, indicatorId, level, outcome, published, loadedAt, undoneAt } = load;
  return {
    ...outcome,
    ...{ id, indicatorId, level, fileName, sha256, loadedBy, published },
    loadedAt: loadedAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
