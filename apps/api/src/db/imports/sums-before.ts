import type { Indicator, IndicatorLevel, LoadedSeries } from '@halsouppdrag/domain';
import { inArray, sql } from 'drizzle-orm';
import { findSeries, findVersionSeries } from '../indicators/find-series.ts';
import type { Db, Transaction } from '../open-database.ts';
import { indicatorValue } from '../tables/index.ts';

type Key = Pick<LoadedSeries, 'year' | 'sex' | 'ageGroup'>;

/** What the series that count now add up to, by year, sex and age. Null for one that is not there or has no counts. */
export async function sumsBefore(
  db: Db | Transaction,
  { id, measure }: Pick<Indicator, 'id' | 'measure'>,
  level: IndicatorLevel,
  areaVersion: string | null = null,
): Promise<(key: Key) => number | null> {
  const found = areaVersion === null ? await findSeries(db) : await findVersionSeries(db, areaVersion);
  const series = found.filter((one) => one.indicatorId === id && one.level === level);
  if (series.length === 0) return () => null;
  const counted = measure === 'count' ? indicatorValue.value : indicatorValue.count;
  const rows = await db
    .select({ seriesId: indicatorValue.seriesId, sum: sql<number | null>`sum(${counted})` })
    .from(indicatorValue)
    .where(
      inArray(
        indicatorValue.seriesId,
        series.map((one) => one.id),
      ),
    )
    .groupBy(indicatorValue.seriesId);
  const sums = new Map(rows.map(({ seriesId, sum }) => [seriesId, sum]));
  const byKey = new Map(series.map((one) => [keyText(one), sums.get(one.id) ?? null]));
  return (key) => byKey.get(keyText(key)) ?? null;
}

const keyText = ({ year, sex, ageGroup }: Key) => `${year} ${sex} ${ageGroup}`;
