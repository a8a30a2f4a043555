import type { EvidenceInput } from '@halsouppdrag/domain';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../open-database.ts';
import { area, indicator, indicatorValue, source } from '../tables/index.ts';
import type { StoredEvidence } from './behov-row.ts';

type Pointer = Extract<EvidenceInput, { kind: 'indicator' }>;

/**
 * An indicator's value as it stands today, with what it takes to understand it after the indicator has changed. Null
 * when there is no such indicator, area or year, or no value there.
 */
export async function freezeIndicator(
  transaction: Transaction,
  { kind, indicatorId, areaId, year }: Pointer,
  frozenOn: string,
): Promise<StoredEvidence | null> {
  const [found] = await transaction
    .select({
      name: indicator.name,
      unit: indicator.unit,
      areaName: area.name,
      value: indicatorValue.value,
      source: { title: source.title, publisher: source.publisher, date: source.date },
    })
    .from(indicatorValue)
    .innerJoin(indicator, eq(indicator.id, indicatorValue.indicatorId))
    .innerJoin(source, eq(source.id, indicator.sourceId))
    .innerJoin(area, eq(area.id, indicatorValue.areaId))
    .where(
      and(
        eq(indicatorValue.indicatorId, indicatorId),
        eq(indicatorValue.areaId, areaId),
        eq(indicatorValue.year, year),
      ),
    );
  if (!found || found.value === null) return null;
  // The package's indicators come without intervals.
  return { ...found, value: found.value, kind, indicatorId, areaId, year, interval: null, frozenOn };
}
