import type { CoverageFigures } from '@halsouppdrag/domain';
import { weightedQuantiles } from './weighted-quantiles.ts';
import { withinCost } from './within-limit.ts';

/**
 * Counts the people of places by what it costs from each to its unit (Infinity: no way). `population` and `cost` are
 * parallel and may be in any order; limits are in the measure of the costs and inclusive. The median and `p90` are
 * the least costs that half of the people, and nine in ten, do not exceed: the inverse of the empirical distribution
 * (type 1 of Hyndman & Fan 1996, "Sample quantiles in statistical packages").
 */
export function coverage(
  population: ArrayLike<number>,
  cost: ArrayLike<number>,
  limits: readonly number[],
): CoverageFigures {
  const within = limits.map(() => 0);
  let total = 0;
  let unreachable = 0;
  let costSum = 0;
  for (let i = 0; i < population.length; i++) {
    const people = population[i] as number;
    const each = cost[i] as number;
    total += people;
    if (each === Number.POSITIVE_INFINITY) {
      unreachable += people;
      continue;
    }
    costSum += people * each;
    for (let k = 0; k < within.length; k++) {
      if (withinCost(each, limits[k] as number)) within[k] = (within[k] as number) + people;
    }
  }
  const reachable = total - unreachable;
  const [median, p90] = weightedQuantiles(population, cost, reachable, [0.5, 0.9]);
  return {
    population: total,
    within,
    unreachable,
    mean: reachable > 0 ? costSum / reachable : null,
    median: median ?? null,
    p90: p90 ?? null,
  };
}

/** The same for each group of places: `groupOf` gives the group of place i, or null for one that is in none. */
export function coverageByGroup<Group>(
  groupOf: (i: number) => Group | null,
  population: ArrayLike<number>,
  cost: ArrayLike<number>,
  limits: readonly number[],
): Map<Group, CoverageFigures> {
  const members = new Map<Group, { population: number[]; cost: number[] }>();
  for (let i = 0; i < population.length; i++) {
    const group = groupOf(i);
    if (group === null) continue;
    const member = members.get(group) ?? { population: [], cost: [] };
    member.population.push(population[i] as number);
    member.cost.push(cost[i] as number);
    members.set(group, member);
  }
  return new Map([...members].map(([group, one]) => [group, coverage(one.population, one.cost, limits)]));
}

/** One step of the curve of people against cost. */
export interface CurvePoint {
  readonly cost: number;
  /** People who have at most so far. */
  readonly people: number;
}

/**
 * How many people have at most each cost, rising in both, from the nearest to the farthest. At most `steps` points,
 * evenly spread over the people and always with the last; those without a way are never counted.
 */
export function coverageCurve(population: ArrayLike<number>, cost: ArrayLike<number>, steps = 200): CurvePoint[] {
  const order = byRisingCost(population, cost);
  const curve: CurvePoint[] = [];
  let people = 0;
  for (const [k, i] of order.entries()) {
    people += population[i] as number;
    const here = cost[i] as number;
    // Those who have equally far are one step, wherever they stand in the order.
    if (k + 1 < order.length && cost[order[k + 1] as number] === here) continue;
    curve.push({ cost: here, people });
  }
  if (curve.length <= steps) return curve;
  const every = people / (steps - 1);
  let next = 0;
  return curve.filter((point, k) => {
    if (point.people < next && k < curve.length - 1) return false;
    next = (Math.floor(point.people / every) + 1) * every;
    return true;
  });
}

/** The places with people and a way, nearest first. */
function byRisingCost(population: ArrayLike<number>, cost: ArrayLike<number>): Uint32Array {
  const order: number[] = [];
  for (let i = 0; i < population.length; i++) {
    if ((population[i] as number) > 0 && (cost[i] as number) < Number.POSITIVE_INFINITY) order.push(i);
  }
  return Uint32Array.from(order).sort((a, b) => (cost[a] as number) - (cost[b] as number));
}
