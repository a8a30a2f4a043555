import type { Position } from '@halsouppdrag/domain';

/** What a travel cost is counted in. */
export type CostMeasure = 'km' | 'minutes';

/** For each place the index of the unit that costs least (−1 when none can be reached) and what it costs (Infinity then). */
export interface LeastCosts {
  readonly unit: Int32Array;
  readonly cost: Float64Array;
}

/**
 * What it costs to travel from where people live to units. Every way of measuring it answers the same two questions,
 * so that what builds on it does not know which one is used. Ties go to the unit that comes first.
 */
export interface TravelCost {
  readonly measure: CostMeasure;
  /** The cheapest unit of every place. */
  least(from: readonly Position[], to: readonly Position[]): LeastCosts;
  /**
   * All costs, unit by unit: from place i to unit j at `j * from.length + i`. Infinity where there is no way: never
   * silently another way of measuring.
   */
  matrix(from: readonly Position[], to: readonly Position[]): Float64Array;
}
