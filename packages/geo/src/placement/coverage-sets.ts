import { withinCost } from '../within-limit.ts';
import type { PlacementProblem } from './placement-problem.ts';

/** People who are reached by the same candidates, taken together. */
export interface CoverageGroup {
  /** Rising. */
  readonly candidates: readonly number[];
  readonly demand: number;
}

/** Who is already within the limit, who can come to be, and who cannot. */
export interface CoverageSets {
  readonly already: number;
  readonly groups: readonly CoverageGroup[];
  /** Places that neither a unit that stays nor any candidate reaches. */
  readonly outOfReach: readonly number[];
}

/** Sorts the places with people by who can reach them within the limit (inclusive). */
export function coverageSets({ demand, candidates, costs, existing }: PlacementProblem, limit: number): CoverageSets {
  const places = demand.length;
  const groups = new Map<string, { candidates: readonly number[]; demand: number }>();
  const outOfReach: number[] = [];
  let already = 0;
  for (let i = 0; i < places; i++) {
    const people = demand[i] as number;
    if (people === 0) continue;
    if (withinCost(existing[i] as number, limit)) {
      already += people;
      continue;
    }
    const reaching: number[] = [];
    for (let j = 0; j < candidates; j++) {
      if (withinCost(costs[j * places + i] as number, limit)) reaching.push(j);
    }
    if (reaching.length === 0) {
      outOfReach.push(i);
      continue;
    }
    const key = reaching.join(' ');
    const group = groups.get(key);
    if (group) group.demand += people;
    else groups.set(key, { candidates: reaching, demand: people });
  }
  return { already, groups: [...groups.values()], outOfReach };
}

/**
 * The candidates that are needed at all: one whose people are all reached by another may be left out, since the other
 * is never worse. Only right where candidates do not exclude each other. Of two that reach the same, the first stays.
 */
export function neededCandidates(groups: readonly CoverageGroup[], candidates: number): number[] {
  const words = (groups.length + 31) >> 5;
  const bits = new Uint32Array(words * candidates);
  const size = new Int32Array(candidates);
  for (const [g, { candidates: reaching }] of groups.entries()) {
    for (const j of reaching) {
      const at = j * words + (g >> 5);
      bits[at] = (bits[at] as number) | (1 << (g & 31));
      size[j] = (size[j] as number) + 1;
    }
  }
  const isWithin = (a: number, b: number) => {
    for (let w = 0; w < words; w++) {
      if ((bits[a * words + w] as number) & ~(bits[b * words + w] as number)) return false;
    }
    return true;
  };
  const kept: number[] = [];
  // The largest first: what contains a candidate is then already among those kept.
  const bySize = Array.from({ length: candidates }, (_, j) => j).sort(
    (a, b) => (size[b] as number) - (size[a] as number) || a - b,
  );
  for (const j of bySize) {
    if ((size[j] as number) > 0 && !kept.some((one) => isWithin(j, one))) kept.push(j);
  }
  return kept.sort((a, b) => a - b);
}
