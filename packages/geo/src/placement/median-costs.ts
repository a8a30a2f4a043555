import type { PlacementProblem } from './placement-problem.ts';

/** What the people of every place pay in all: demand times cost, so that the models only add. */
export interface MedianCosts {
  readonly places: number;
  readonly candidates: number;
  /** To each candidate, or to the unit that stays where that is nearer; candidate by candidate. */
  readonly toCandidate: Float64Array;
  /** To the nearest unit that stays. */
  readonly toExisting: Float64Array;
}

/** Dearer than everything there is a way to, so that leaving people without a way never looks cheap. */
const noWayFactor = 2;

/**
 * The weighted costs of a problem. No way at all costs twice the dearest way there is, in order that a placement which
 * gives people a way is preferred; how many are still without is for the caller to tell.
 */
export function medianCosts({ demand, candidates, costs, existing }: PlacementProblem): MedianCosts {
  const places = demand.length;
  let dearest = 0;
  for (let k = 0; k < costs.length; k++) {
    const cost = costs[k] as number;
    if (cost > dearest && cost < Number.POSITIVE_INFINITY) dearest = cost;
  }
  for (let i = 0; i < places; i++) {
    const cost = existing[i] as number;
    if (cost > dearest && cost < Number.POSITIVE_INFINITY) dearest = cost;
  }
  const noWay = noWayFactor * dearest || 1;
  const toExisting = Float64Array.from({ length: places }, (_, i) => {
    return (demand[i] as number) * Math.min(existing[i] as number, noWay);
  });
  const toCandidate = new Float64Array(places * candidates);
  for (let j = 0, k = 0; j < candidates; j++) {
    for (let i = 0; i < places; i++, k++) {
      const cost = (demand[i] as number) * Math.min(costs[k] as number, noWay);
      toCandidate[k] = Math.min(cost, toExisting[i] as number);
    }
  }
  return { places, candidates, toCandidate, toExisting };
}

/** What everyone pays with these candidates beside the units that stay. */
export function totalCost({ places, toCandidate, toExisting }: MedianCosts, chosen: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < places; i++) {
    let least = toExisting[i] as number;
    for (const j of chosen) least = Math.min(least, toCandidate[j * places + i] as number);
    total += least;
  }
  return total;
}
