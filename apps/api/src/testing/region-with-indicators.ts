import type { Indicator, Source } from '@halsouppdrag/domain';
import type { PackageIndicatorValue, RegionPackage } from '@halsouppdrag/sources';
import { smallRegion } from './small-region.ts';

const source: Source = {
  ...{ id: 'prov', title: 'Påhittade uppgifter för prov', publisher: 'Hälsouppdraget', url: null },
  ...{ licence: 'EUPL-1.2', date: '2026-01-01' },
};

export function testIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    ...{ id, name: `Indikatorn ${id}`, unit: 'procent', polarity: 'lowIsGood', description: 'Påhittad.', source },
    ...{ measure: 'proportion', multiplier: 100, comparison: 'byDifference', protection: 'smallCounts' },
    ...{ levnadsvana: null, fetchFrom: [], example: false },
    ...more,
  };
}

/** A figure for everybody in 2022, of which a test names what matters. The value follows from the counts. */
export function testValue(
  indicatorId: string,
  areaId: string | null,
  more: Partial<PackageIndicatorValue>,
): PackageIndicatorValue {
  const { count = null, denominator = null } = more;
  const value = more.value ?? (count === null || denominator === null ? null : (100 * count) / denominator);
  return {
    ...{ indicatorId, areaId, level: levelOf(areaId), year: 2022, sex: 'all', ageGroup: null },
    ...{ count, denominator, low: null, high: null, responseRate: null, areaVersion: null },
    ...{ missing: value === null ? 'missing' : null },
    ...more,
    value,
  };
}

function levelOf(areaId: string | null): PackageIndicatorValue['level'] {
  if (areaId === null) return 'riket';
  if (areaId.startsWith('regso:')) return 'lokalsamhalle';
  return areaId.startsWith('kommun:') ? 'kommun' : 'lan';
}

/** The small region with some indicators of a test's own. */
export function regionWithIndicators(
  indicators: readonly Indicator[],
  indicatorValues: readonly PackageIndicatorValue[],
): RegionPackage {
  return { ...smallRegion(), indicators, indicatorValues };
}
