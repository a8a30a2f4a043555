import type { Position } from '@halsouppdrag/domain';
import type { CostMeasure, LeastCosts, TravelCost } from './travel-cost.ts';

/** What was worked out for some units: the cheapest of them from each place. */
export interface KnownLeast {
  readonly to: readonly Position[];
  readonly least: LeastCosts;
}

/**
 * Costs that were worked out somewhere else, as in another thread, from the same places to each of some sets of units.
 * Throws when asked about other numbers of places, other units or the same in another order, and for a matrix, which was
 * not asked for.
 */
export function knownCost(measure: CostMeasure, known: readonly KnownLeast[]): TravelCost {
  return {
    measure,
    least: (from, to) => {
      const found = known.find((one) => isSame(one.to, to));
      if (found === undefined || found.least.unit.length !== from.length) {
        throw new RangeError('These costs were worked out for other places or units.');
      }
      return found.least;
    },
    matrix: () => {
      throw new RangeError('Only the cheapest unit of each place was worked out.');
    },
  };
}

const isSame = (a: readonly Position[], b: readonly Position[]) =>
  a.length === b.length && a.every(([lon, lat], k) => lon === b[k]?.[0] && lat === b[k]?.[1]);
