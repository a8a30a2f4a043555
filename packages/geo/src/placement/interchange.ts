import { type Conflicts, fits } from './conflicts.ts';
import type { MedianCosts } from './median-costs.ts';
import type { NearestFirst } from './nearest-first.ts';

/**
 * A placement of `count` candidates that no exchange of one for another makes cheaper: greedy adding, then the best
 * exchange again and again. Null when greedy adding finds no room for so many beside their conflicts. Source: Teitz &
 * Bart 1968; each round in one pass over the costs that matter, after Resende & Werneck 2007, "A fast swap-based local
 * search procedure for location problems".
 */
export function greedyThenExchange(
  costs: MedianCosts,
  nearest: NearestFirst,
  count: number,
  conflicts: Conflicts,
): number[] | null {
  const chosen: number[] = [];
  const least = Float64Array.from(costs.toExisting);
  while (chosen.length < count) {
    const next = mostSaving(costs, nearest, least, chosen, conflicts);
    if (next === null) return null;
    chosen.push(next);
    lower(costs, least, next);
  }
  return exchange(costs, nearest, chosen, conflicts);
}

/** Exchanges one chosen candidate for another as long as that makes the whole cheaper. Rising. */
export function exchange(
  costs: MedianCosts,
  nearest: NearestFirst,
  start: readonly number[],
  conflicts: Conflicts,
): number[] {
  const chosen = [...start];
  while (chosen.length > 0) {
    const { gain, loss, kept, total } = exchanges(costs, nearest, chosen);
    let best = { saves: 1e-9 * total, leaves: -1, joins: -1 };
    for (let j = 0; j < costs.candidates; j++) {
      if (chosen.includes(j)) continue;
      for (let k = 0; k < chosen.length; k++) {
        const saves = (gain[j] as number) - (loss[k] as number) + (kept[j * chosen.length + k] as number);
        if (saves > best.saves && fits(conflicts, j, chosen, chosen[k])) best = { saves, leaves: k, joins: j };
      }
    }
    if (best.leaves === -1) break;
    chosen[best.leaves] = best.joins;
  }
  return chosen.sort((a, b) => a - b);
}

/**
 * What every exchange would save: `gain` of those nearer the one that joins, less the `loss` of those whose nearest
 * leaves for their second, but for what of that loss is `kept` because the one that joins is nearer than the second.
 */
function exchanges(
  { places, candidates, toCandidate, toExisting }: MedianCosts,
  { from, candidate, cost }: NearestFirst,
  chosen: readonly number[],
) {
  const gain = new Float64Array(candidates);
  const loss = new Float64Array(chosen.length);
  const kept = new Float64Array(candidates * chosen.length);
  let total = 0;
  for (let i = 0; i < places; i++) {
    let [first, second, leaves] = [toExisting[i] as number, toExisting[i] as number, -1];
    for (const [k, j] of chosen.entries()) {
      const here = toCandidate[j * places + i] as number;
      if (here < first) [first, second, leaves] = [here, first, k];
      else if (here < second) second = here;
    }
    total += first;
    if (leaves >= 0) loss[leaves] = (loss[leaves] as number) + second - first;
    for (let k = from[i] as number, end = from[i + 1] as number; k < end && (cost[k] as number) < second; k++) {
      const j = candidate[k] as number;
      const here = cost[k] as number;
      if (here < first) gain[j] = (gain[j] as number) + first - here;
      if (leaves < 0) continue;
      const pair = j * chosen.length + leaves;
      kept[pair] = (kept[pair] as number) + second - Math.max(first, here);
    }
  }
  return { gain, loss, kept, total };
}

function mostSaving(
  { places, candidates }: MedianCosts,
  { from, candidate, cost }: NearestFirst,
  least: Float64Array,
  chosen: readonly number[],
  conflicts: Conflicts,
): number | null {
  const saves = new Float64Array(candidates);
  for (let i = 0; i < places; i++) {
    const now = least[i] as number;
    for (let k = from[i] as number, end = from[i + 1] as number; k < end && (cost[k] as number) < now; k++) {
      const j = candidate[k] as number;
      saves[j] = (saves[j] as number) + now - (cost[k] as number);
    }
  }
  let best: number | null = null;
  for (let j = 0; j < candidates; j++) {
    if (chosen.includes(j) || !fits(conflicts, j, chosen)) continue;
    if (best === null || (saves[j] as number) > (saves[best] as number)) best = j;
  }
  return best;
}

function lower({ places, toCandidate }: MedianCosts, least: Float64Array, candidate: number) {
  for (let i = 0; i < places; i++) {
    least[i] = Math.min(least[i] as number, toCandidate[candidate * places + i] as number);
  }
}
