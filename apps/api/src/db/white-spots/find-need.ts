import type { Levnadsvana } from '@halsouppdrag/domain';
import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { area, behov, indicator, indicatorValue } from '../tables/index.ts';

/** The indicator that need is read from. A region package without it has no index, and need rests on behov alone. */
export const indexIndicatorId = 'socioekonomiskt-index';

export interface BehovGroup {
  readonly areaId: string;
  readonly levnadsvana: Levnadsvana;
  readonly behov: number;
  /** Whether any of them is made up. */
  readonly examples: boolean;
}

/** How many behov are registered for each area and levnadsvana. */
export function countBehov(db: Db): Promise<BehovGroup[]> {
  return db
    .select({
      areaId: behov.areaId,
      levnadsvana: behov.levnadsvana,
      behov: count(),
      examples: sql<boolean>`bool_or(${behov.example})`,
    })
    .from(behov)
    .where(isNull(behov.deletedAt))
    .groupBy(behov.areaId, behov.levnadsvana);
}

/** The socio-economic index of the lokalsamhällen in its latest year. */
export interface AreaIndex {
  readonly sourceId: string | null;
  readonly year: number | null;
  readonly of: ReadonlyMap<string, number>;
}

export async function readAreaIndex(db: Db): Promise<AreaIndex> {
  const ofIndex = eq(indicatorValue.indicatorId, indexIndicatorId);
  const latest = sql`(select max(year) from indicator_value where indicator_id = ${indexIndicatorId} and value is not null)`;
  const rows = await db
    .select({
      areaId: indicatorValue.areaId,
      year: indicatorValue.year,
      value: indicatorValue.value,
      sourceId: indicator.sourceId,
    })
    .from(indicatorValue)
    .innerJoin(indicator, eq(indicator.id, indicatorValue.indicatorId))
    .innerJoin(area, and(eq(area.id, indicatorValue.areaId), eq(area.level, 'lokalsamhalle')))
    .where(and(ofIndex, isNotNull(indicatorValue.value), eq(indicatorValue.year, latest)));
  const [first] = rows;
  return {
    sourceId: first?.sourceId ?? null,
    year: first?.year ?? null,
    of: new Map(rows.flatMap(({ areaId, value }) => (value === null ? [] : [[areaId, value] as const]))),
  };
}
