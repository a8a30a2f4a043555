import type { IndicatorLevel, IndicatorSex } from '@halsouppdrag/domain';
import { asc, sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { indicatorSeries, type StoredMove } from '../tables/index.ts';

/** One series that counts: no later load has the same. */
export interface Series {
  readonly id: number;
  readonly indicatorId: string;
  readonly level: IndicatorLevel;
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly areaVersion: string | null;
  /** How it came from another version of areas. */
  readonly moved: StoredMove | null;
  readonly loadId: number | null;
  readonly hasSmallCounts: boolean;
}

/**
 * All series that count, by indicator, level and year. Of several in one year, those made for the tool's own areas come
 * before those of other versions and those moved from them; among equals the one of the latest load counts, so that
 * what was moved gives way to newer figures of the version it came from.
 */
export async function findSeries(db: Db | Transaction): Promise<Series[]> {
  const { indicatorId, level, year, sex, ageGroup, areaVersion, loadId, moved } = indicatorSeries;
  return db
    .selectDistinctOn([indicatorId, level, year, sex, ageGroup])
    .from(indicatorSeries)
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
