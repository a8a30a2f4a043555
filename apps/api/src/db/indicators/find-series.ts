import type { IndicatorLevel, IndicatorSex } from '@halsouppdrag/domain';
import { asc, sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { indicatorSeries } from '../tables/index.ts';

/** One series that counts: no later load has the same. */
export interface Series {
  readonly id: number;
  readonly indicatorId: string;
  readonly level: IndicatorLevel;
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly areaVersion: string | null;
  readonly loadId: number | null;
  readonly hasSmallCounts: boolean;
}

/**
 * All series that count, by indicator, level and year. Of one key it is the one of the latest load; of several versions
 * of areas in one year, the tool's own before any other.
 */
export async function findSeries(db: Db | Transaction): Promise<Series[]> {
  const { indicatorId, level, year, sex, ageGroup, areaVersion, loadId } = indicatorSeries;
  return db
    .selectDistinctOn([indicatorId, level, year, sex, ageGroup])
    .from(indicatorSeries)
    .orderBy(
      asc(indicatorId),
      asc(level),
      asc(year),
      asc(sex),
      asc(ageGroup),
      sql`${areaVersion} desc nulls first`,
      sql`${loadId} desc nulls last`,
    );
}
