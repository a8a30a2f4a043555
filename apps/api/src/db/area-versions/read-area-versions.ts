import { type AreaVersion, areaVersionName } from '@halsouppdrag/domain';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { KnownVersion } from '../../imports/known-areas.ts';
import type { Db, Transaction } from '../open-database.ts';
import { areaVersion, importFile, indicatorSeries, person, versionArea } from '../tables/index.ts';

const mostVersions = 200;

/** The versions of areas that are or were loaded, the latest first. */
export async function readAreaVersions(db: Db): Promise<AreaVersion[]> {
  const rows = await joined(db).orderBy(desc(areaVersion.number)).limit(mostVersions);
  return withFigures(db, rows);
}

/** One version, null when there is none with the id. */
export async function readAreaVersion(db: Db, id: string): Promise<AreaVersion | null> {
  const [version] = await withFigures(db, await joined(db).where(eq(areaVersion.id, id)));
  return version ?? null;
}

const joined = (db: Db) =>
  db
    .select({
      version: areaVersion,
      fileName: importFile.fileName,
      sha256: importFile.sha256,
      fetched: importFile.fetched,
      loadedBy: person.name,
    })
    .from(areaVersion)
    .innerJoin(importFile, eq(importFile.id, areaVersion.importFileId))
    .innerJoin(person, eq(person.id, areaVersion.loadedBy))
    .$dynamic();

async function withFigures(db: Db, rows: Awaited<ReturnType<typeof joined>>): Promise<AreaVersion[]> {
  const { indicatorId, year, areaVersion: key, versionNumber, moved } = indicatorSeries;
  const series = await db
    .selectDistinct({ indicatorId, year, key, versionNumber })
    .from(indicatorSeries)
    .where(isNull(moved))
    .orderBy(asc(indicatorId), asc(year));
  return rows.map(({ version, fileName, sha256, fetched, loadedBy }) => {
    const { id, level, system, areas, leftOut, codeColumn, nameColumn, loadedAt, undoneAt } = version;
    // Of its own areas, and of the tool's own where those have the same codes.
    const own = series.filter(
      (one) => (one.versionNumber ?? version.number) === version.number && one.key === version.key,
    );
    return {
      ...{ id, key: version.key, name: areaVersionName(version.key), level, areas, leftOut, fileName, sha256 },
      ...{ fetched: fetched ?? [], system, codeColumn, nameColumn, loadedBy },
      loadedAt: loadedAt.toISOString(),
      undoneAt: undoneAt?.toISOString() ?? null,
      figures: [...new Set(own.map((one) => one.indicatorId))].map((one) => ({
        indicatorId: one,
        years: own.filter((other) => other.indicatorId === one).map((other) => other.year),
      })),
    };
  });
}

/** The versions that hold, with what their areas are called. */
export async function readKnownVersions(db: Db): Promise<KnownVersion[]> {
  const versions = await db
    .select()
    .from(areaVersion)
    .where(isNull(areaVersion.undoneAt))
    .orderBy(asc(areaVersion.number));
  const areas = await db
    .select({ version: versionArea.versionNumber, code: versionArea.code, name: versionArea.name })
    .from(versionArea)
    .orderBy(asc(versionArea.code));
  return versions.map(({ number, key, level }) => ({
    ...{ key, level },
    areas: areas.filter(({ version }) => version === number).map(({ code, name }) => ({ code, name, kommun: null })),
  }));
}

/** A version that holds; null for another. In a transaction it holds as long as that goes on. */
export async function standingVersion(db: Transaction, key: string) {
  const [version] = await db
    .select()
    .from(areaVersion)
    .where(and(eq(areaVersion.key, key), isNull(areaVersion.undoneAt)))
    .for('share');
  return version ?? null;
}

/** The areas of a version by code, in the order of `readKnownVersions`. */
export function areasOfVersion(db: Db | Transaction, versionNumber: number) {
  const { number, code, name, geometry } = versionArea;
  return db
    .select({ number, code, name, geometry })
    .from(versionArea)
    .where(eq(versionArea.versionNumber, versionNumber))
    .orderBy(asc(code));
}
