import { type Conflicts, fits } from './conflicts.ts';
import type { MedianCosts } from './median-costs.ts';

/**
 * A placement of `count` candidates that no exchange of one for another makes cheaper: greedy adding, then the best
 * exchange again and again. Null when greedy adding finds no room for so many beside their conflicts. Source: Teitz &
 * Bart 1968; each round in one pass over the costs, after Resende & Werneck 2007, "A fast swap-based local search
 * procedure for location problems".
 */
export function greedyThenExchange(costs: MedianCosts, count: number, conflicts: Conflicts): number[] | null {
  const chosen: number[] = [];
  const least = Float64Array.from(costs.toExisting);
  while (chosen.length < count) {
    const next = mostSaving(costs, least, chosen, conflicts);
    if (next === -1) return null;
    chosen.push(next);
    lower(costs, least, next);
  }
  return exchange(costs, chosen, conflicts);
}

/** Exchanges one chosen candidate for another as long as that makes the whole cheaper. */
export function exchange(costs: MedianCosts, start: readonly number[], conflicts: Conflicts): number[] {
  const { places, candidates, toCandidate, toExisting } = costs;
  const chosen = [...start];
  const first = new Float64Array(places);
  const second = new Float64Array(places);
  const nearest = new Int32Array(places);
  const loss = new Float64Array(chosen.length);
  while (chosen.length > 0) {
    for (let i = 0; i < places; i++) {
      let [a, b, at] = [toExisting[i] as number, toExisting[i] as number, -1];
      for (const [k, j] of chosen.entries()) {
        const cost = toCandidate[j * places + i] as number;
        if (cost < a) [a, b, at] = [cost, a, k];
        else if (cost < b) b = cost;
      }
      first[i] = a;
      second[i] = b;
      nearest[i] = at;
    }
    let best = { saves: 1e-9 * total(first), leaves: -1, joins: -1 };
    for (let j = 0; j < candidates; j++) {
      if (chosen.includes(j)) continue;
      loss.fill(0);
      let gain = 0;
      for (let i = 0, k = j * places; i < places; i++, k++) {
        const cost = toCandidate[k] as number;
        const now = first[i] as number;
        if (cost <= now) gain += now - cost;
        else if ((nearest[i] as number) >= 0) {
          const at = nearest[i] as number;
          loss[at] = (loss[at] as number) + Math.min(cost, second[i] as number) - now;
        }
      }
      for (let k = 0; k < chosen.length; k++) {
        const saves = gain - (loss[k] as number);
        if (saves > best.saves && fits(conflicts, j, chosen, chosen[k])) best = { saves, leaves: k, joins: j };
      }
    }
    if (best.leaves === -1) break;
    chosen[best.leaves] = best.joins;
  }
  return chosen.sort((a, b) => a - b);
}

function mostSaving(
  { places, candidates, toCandidate }: MedianCosts,
  least: Float64Array,
  chosen: readonly number[],
  conflicts: Conflicts,
): number {
  let best = -1;
  let most = -1;
  for (let j = 0; j < candidates; j++) {
    if (chosen.includes(j) || !fits(conflicts, j, chosen)) continue;
    let saves = 0;
    for (let i = 0, k = j * places; i < places; i++, k++) {
      saves += Math.max(0, (least[i] as number) - (toCandidate[k] as number));
    }
    if (saves > most) [most, best] = [saves, j];
  }
  return best;
}

function lower({ places, toCandidate }: MedianCosts, least: Float64Array, candidate: number) {
  for (let i = 0; i < places; i++) {
    least[i] = Math.min(least[i] as number, toCandidate[candidate * places + i] as number);
  }
}

function total(costs: Float64Array): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}
