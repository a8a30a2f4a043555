import type { IndicatorLevel, IndicatorSex } from '@halsouppdrag/domain';
import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { areaVersion, indicatorLoad, indicatorSeries, type StoredMove } from '../tables/index.ts';

/** One series that counts: no later load has the same. */
export interface Series {
  readonly id: number;
  readonly indicatorId: string;
  readonly level: IndicatorLevel;
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly areaVersion: string | null;
  /** Of the version whose own areas it is of; null for those of the tool. */
  readonly versionNumber: number | null;
  /** How it came from another version of areas. */
  readonly moved: StoredMove | null;
  readonly loadId: number | null;
  readonly hasSmallCounts: boolean;
  /** When somebody loaded it; null for what came with the tool. */
  readonly loadedAt: Date | null;
}

const withLoaded = {
  ...getTableColumns(indicatorSeries),
  loadedAt: indicatorLoad.loadedAt,
};

/**
 * All series that count, by indicator, level and year. Of several in one year, those made for the tool's own areas come
 * before those of other versions and those moved from them; among equals the one of the latest load counts, so that
 * what was moved gives way to newer figures of the version it came from. Those of another version's own areas have no
 * place among these, and are not told.
 */
export async function findSeries(db: Db | Transaction): Promise<Series[]> {
  const { indicatorId, level, year, sex, ageGroup, areaVersion, loadId, moved } = indicatorSeries;
  return db
    .selectDistinctOn([indicatorId, level, year, sex, ageGroup], withLoaded)
    .from(indicatorSeries)
    .leftJoin(indicatorLoad, eq(indicatorLoad.number, loadId))
    .where(isNull(indicatorSeries.versionNumber))
    .orderBy(
      asc(indicatorId),
      asc(level),
      asc(year),
      asc(sex),
      asc(ageGroup),
      sql`(${areaVersion} is null and ${moved} is null) desc`,
      sql`${loadId} desc nulls last`,
      sql`${areaVersion} desc nulls first`,
    );
}

/** The series of a version of areas that is loaded, which are shown nowhere until they are moved; of several the latest. */
export async function findVersionSeries(db: Db | Transaction, key: string): Promise<Series[]> {
  const { indicatorId, level, year, sex, ageGroup, loadId } = indicatorSeries;
  return db
    .selectDistinctOn([indicatorId, level, year, sex, ageGroup], withLoaded)
    .from(indicatorSeries)
    .leftJoin(indicatorLoad, eq(indicatorLoad.number, loadId))
    .innerJoin(areaVersion, eq(areaVersion.number, indicatorSeries.versionNumber))
    .where(and(eq(areaVersion.key, key), isNull(areaVersion.undoneAt)))
    .orderBy(asc(indicatorId), asc(level), asc(year), asc(sex), asc(ageGroup), sql`${loadId} desc`);
}
