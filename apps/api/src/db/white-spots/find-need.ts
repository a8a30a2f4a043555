import { type Levnadsvana, moveMark } from '@halsouppdrag/domain';
import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { findSeries, type Series } from '../indicators/find-series.ts';
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
  /** That it was moved here from other areas, and how. */
  readonly mark: string | null;
  readonly of: ReadonlyMap<string, number>;
}

const isOfAll = ({ sex, ageGroup }: Series) => sex === 'all' && ageGroup === null;

/** An index counts nobody, so there is nothing in it to hide. */
export async function readAreaIndex(db: Db): Promise<AreaIndex> {
  const series = (await findSeries(db))
    .filter((one) => one.indicatorId === indexIndicatorId && one.level === 'lokalsamhalle' && isOfAll(one))
    .at(-1);
  if (series === undefined) return { sourceId: null, year: null, mark: null, of: new Map() };
  const rows = await db
    .select({ areaId: area.id, value: indicatorValue.value, sourceId: indicator.sourceId })
    .from(indicatorValue)
    .innerJoin(area, eq(area.number, indicatorValue.areaNumber))
    .innerJoin(indicator, eq(indicator.id, indexIndicatorId))
    .where(and(eq(indicatorValue.seriesId, series.id), isNotNull(indicatorValue.value)));
  const [first] = rows;
  return {
    sourceId: first?.sourceId ?? null,
    year: rows.length === 0 ? null : series.year,
    mark: rows.length === 0 || series.moved === null ? null : moveMark(series.moved),
    of: new Map(rows.flatMap(({ areaId, value }) => (value === null ? [] : [[areaId, value] as const]))),
  };
}
