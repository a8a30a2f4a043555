import type { AreaLevel, Indicator, IndicatorValue } from '@halsouppdrag/domain';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { area, indicator, indicatorValue, source } from './tables/index.ts';

export async function findIndicators(db: Db): Promise<Indicator[]> {
  const rows = await db
    .select({ indicator, source })
    .from(indicator)
    .innerJoin(source, eq(source.id, indicator.sourceId))
    .orderBy(asc(indicator.id));
  return rows.map((row) => {
    const { sourceId: _, ...rest } = row.indicator;
    return {
      ...rest,
      source: row.source,
      measure: 'index',
      multiplier: 1,
      comparison: 'none',
      protection: 'published',
      levnadsvana: null,
      fetchFrom: [],
      example: false,
    };
  });
}

interface ValueFilter {
  readonly indicatorId?: string;
  readonly areaId?: string;
  readonly level?: AreaLevel | undefined;
}

export async function findIndicatorValues(
  db: Db,
  { indicatorId, areaId, level }: ValueFilter,
): Promise<IndicatorValue[]> {
  const rows = await db
    .select({
      indicatorId: indicatorValue.indicatorId,
      areaId: indicatorValue.areaId,
      year: indicatorValue.year,
      value: indicatorValue.value,
    })
    .from(indicatorValue)
    .innerJoin(area, eq(area.id, indicatorValue.areaId))
    .where(
      and(
        indicatorId === undefined ? undefined : eq(indicatorValue.indicatorId, indicatorId),
        areaId === undefined ? undefined : eq(indicatorValue.areaId, areaId),
        level && eq(area.level, level),
      ),
    )
    .orderBy(asc(indicatorValue.indicatorId), asc(area.code), asc(indicatorValue.year));
  return rows.map((row) => ({
    ...row,
    sex: 'all',
    ageGroup: null,
    missing: row.value === null ? 'missing' : null,
    areaVersion: null,
    count: null,
    denominator: null,
    interval: null,
    responseRate: null,
  }));
}
