import type { Position } from '@halsouppdrag/domain';
import type { CostMeasure, LeastCosts, TravelCost } from './travel-cost.ts';

/** What was worked out for some units: the cheapest of them from each place. */
export interface KnownLeast {
  readonly to: readonly Position[];
  readonly least: LeastCosts;
}

/**
 * Costs that were worked out somewhere else, as in another thread, from the same places to each of some sets of units.
 * Throws when asked about other numbers of places, other units or the same in another order. All costs can be told where
 * each of the units was asked about by itself.
 */
export function knownCost(measure: CostMeasure, known: readonly KnownLeast[]): TravelCost {
  const least = (from: readonly Position[], to: readonly Position[]) => {
    const found = known.find((one) => isSame(one.to, to));
    if (found === undefined || found.least.unit.length !== from.length) {
      throw new RangeError('These costs were worked out for other places or units.');
    }
    return found.least;
  };
  return {
    measure,
    least,
    matrix: (from, to) => {
      const costs = new Float64Array(from.length * to.length);
      for (const [j, one] of to.entries()) costs.set(least(from, [one]).cost, j * from.length);
      return costs;
    },
  };
}

const isSame = (a: readonly Position[], b: readonly Position[]) =>
  a.length === b.length && a.every(([lon, lat], k) => lon === b[k]?.[0] && lat === b[k]?.[1]);
