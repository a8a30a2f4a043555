import type { CoverageAnswer } from '@halsouppdrag/domain';
import { withinCost } from '@halsouppdrag/geo';
import { classColours } from '../../map/class-colours.ts';

/** What every base area has to its unit. */
export function costsOf({ places }: Pick<CoverageAnswer, 'places'>): Map<string, number | null> {
  return new Map(places.map(({ areaId, cost }) => [areaId, cost]));
}

/**
 * Which band of the limits (rising, inclusive) a cost is in: 0 for the nearest, as many as there are limits for what is
 * beyond the last, and one more where there is no way.
 */
export function bandOf(cost: number | null, limits: readonly number[]): number {
  if (cost === null) return limits.length + 1;
  const band = limits.findIndex((limit) => withinCost(cost, limit));
  return band === -1 ? limits.length : band;
}

/** People in each band, nearest first, then beyond the last limit, then without a way. They are everyone. */
export function peopleByBand({ limits, total }: Pick<CoverageAnswer, 'limits' | 'total'>): number[] {
  const { within, population, unreachable } = total;
  const bands = limits.map((_, k) => (within[k] ?? 0) - (within[k - 1] ?? 0));
  return [...bands, population - unreachable - (within.at(-1) ?? 0), unreachable];
}

/** One colour a band of so many limits, and the darkest for what is beyond the last. */
export function bandColours(limits: number): string[] {
  return classColours(limits + 1, 'none');
}
