import { type Conflicts, fits } from './conflicts.ts';
import { exchange } from './interchange.ts';
import { type MedianCosts, totalCost } from './median-costs.ts';
import type { Effort } from './placement-problem.ts';

/** What is known of a p-median problem: the best placement found, a bound, and which candidates are already settled. */
export interface MedianKnowledge {
  readonly chosen: readonly number[];
  readonly value: number;
  readonly bound: number;
  /** In every placement better than `value`. */
  readonly mustHave: readonly number[];
  /** In none better than `value`. */
  readonly mustLeave: readonly number[];
}

const rounds = 1200;
const patience = 25;
const leastStep = 1e-4;

/**
 * Squeezes a p-median problem between a placement and a bound by Lagrangian relaxation: the rule that everyone is served
 * once is replaced by a price for serving them, after which the best candidates can be picked one by one, which gives a
 * bound whatever the prices are; a subgradient method betters the prices, and every pick is tried as a placement.
 * Source: Cornuejols, Fisher & Nemhauser 1977, "Location of bank accounts to optimize float"; the settling of candidates
 * by their reduced costs is Beasley's (1993, "Lagrangean heuristics for location problems").
 */
export function squeezeMedian(
  costs: MedianCosts,
  count: number,
  conflicts: Conflicts,
  start: readonly number[],
  effort: Effort,
): MedianKnowledge {
  const { places, candidates, toCandidate, toExisting } = costs;
  const until = effort.now() + effort.milliseconds;
  let chosen = [...start];
  let value = totalCost(costs, chosen);
  let bound = Number.NEGATIVE_INFINITY;

  const price = startPrices(costs, chosen);
  const served = new Int32Array(places);
  const worth = new Float64Array(candidates);
  const order = Array.from({ length: candidates }, (_, j) => j);
  const bestWorth = new Float64Array(candidates);
  let bestOrder = [...order];
  let step = 2;
  let since = 0;

  for (let round = 0; round < rounds && step > leastStep; round++) {
    let lowerBound = 0;
    for (let i = 0; i < places; i++) {
      const own = (toExisting[i] as number) - (price[i] as number);
      lowerBound += (price[i] as number) + Math.min(0, own);
      served[i] = own < 0 ? 1 : 0;
    }
    for (let j = 0; j < candidates; j++) {
      let sum = 0;
      for (let i = 0, k = j * places; i < places; i++, k++) {
        const own = (toCandidate[k] as number) - (price[i] as number);
        if (own < 0) sum += own;
      }
      worth[j] = sum;
    }
    order.sort((a, b) => (worth[a] as number) - (worth[b] as number) || a - b);
    const picked = order.slice(0, count);
    for (const j of picked) {
      lowerBound += worth[j] as number;
      for (let i = 0, k = j * places; i < places; i++, k++) {
        if ((toCandidate[k] as number) < (price[i] as number)) served[i] = (served[i] as number) + 1;
      }
    }
    if (lowerBound - 1e-9 * Math.abs(lowerBound) > bound) {
      bound = lowerBound;
      bestWorth.set(worth);
      bestOrder = [...order];
      since = 0;
    } else if (++since >= patience) {
      step /= 2;
      since = 0;
    }
    if (round % 8 === 0 || since === 0) {
      const tried = withoutConflicts(order, count, conflicts);
      const cost = tried === null ? Number.POSITIVE_INFINITY : totalCost(costs, tried);
      if (tried !== null && cost < value) {
        chosen = exchange(costs, tried, conflicts);
        value = totalCost(costs, chosen);
      }
    }
    if (value - bound <= 1e-9 * Math.abs(value)) break;
    let squares = 0;
    for (let i = 0; i < places; i++) squares += (1 - (served[i] as number)) ** 2;
    if (squares === 0) break;
    const scale = (step * (1.02 * value - lowerBound)) / squares;
    for (let i = 0; i < places; i++) price[i] = (price[i] as number) + scale * (1 - (served[i] as number));
    if (round % 32 === 0) {
      effort.onProgress?.(value, bound);
      if (effort.now() > until) break;
    }
  }
  return { chosen, value, bound: Math.min(bound, value), ...settled(bestOrder, bestWorth, count, bound, value) };
}

/**
 * A candidate whose exchange with the least good of those picked already lifts the bound over the best known value
 * cannot be in anything better; one whose absence does so must be.
 */
function settled(order: readonly number[], worth: Float64Array, count: number, bound: number, value: number) {
  const slack = value - bound + 1e-9 * Math.abs(value);
  const last = worth[order[count - 1] ?? -1] ?? 0;
  const next = worth[order[count] ?? -1] ?? Number.POSITIVE_INFINITY;
  return {
    mustHave: order.slice(0, count).filter((j) => next - (worth[j] as number) > slack),
    mustLeave: order.slice(count).filter((j) => (worth[j] as number) - last > slack),
  };
}

/** Prices to begin with: what the second best costs, at which about two would serve each place. */
function startPrices({ places, toCandidate, toExisting }: MedianCosts, chosen: readonly number[]): Float64Array {
  return Float64Array.from({ length: places }, (_, i) => {
    let [first, second] = [toExisting[i] as number, toExisting[i] as number];
    for (const j of chosen) {
      const cost = toCandidate[j * places + i] as number;
      if (cost < first) [first, second] = [cost, first];
      else if (cost < second) second = cost;
    }
    return second;
  });
}

function withoutConflicts(order: readonly number[], count: number, conflicts: Conflicts): number[] | null {
  const chosen: number[] = [];
  for (const j of order) {
    if (chosen.length === count) break;
    if (fits(conflicts, j, chosen)) chosen.push(j);
  }
  return chosen.length === count ? chosen : null;
}
