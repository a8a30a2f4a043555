import { type Conflicts, fits } from './conflicts.ts';

/** People who are reached by the same candidates: which, and how much they count. */
export interface CoverGroup {
  readonly columns: readonly number[];
  readonly demand: number;
}

/** For each candidate the groups it reaches. */
export function reachOf(groups: readonly CoverGroup[], candidates: number): Int32Array[] {
  const reach = Array.from({ length: candidates }, (): number[] => []);
  for (const [g, { columns }] of groups.entries()) for (const j of columns) reach[j]?.push(g);
  return reach.map((all) => Int32Array.from(all));
}

/** What a choice reaches. */
export function reachedBy(reach: readonly Int32Array[], demand: Float64Array, chosen: readonly number[]): number {
  const has = new Uint8Array(demand.length);
  let sum = 0;
  for (const j of chosen) {
    for (const g of reach[j] as Int32Array) {
      if (has[g] === 0) sum += demand[g] as number;
      has[g] = 1;
    }
  }
  return sum;
}

/** Adds what reaches most more, again and again, until there are so many or nothing more is reached. */
export function greedy(
  reach: readonly Int32Array[],
  demand: Float64Array,
  count: number,
  conflicts: Conflicts,
): number[] {
  const chosen: number[] = [];
  const left = Float64Array.from(demand);
  while (chosen.length < count) {
    let best = -1;
    let most = 0;
    for (const [j, all] of reach.entries()) {
      if (chosen.includes(j) || !fits(conflicts, j, chosen)) continue;
      let gain = 0;
      for (const g of all) gain += left[g] as number;
      if (gain > most) [most, best] = [gain, j];
    }
    if (best === -1) break;
    chosen.push(best);
    for (const g of reach[best] as Int32Array) left[g] = 0;
  }
  return chosen;
}

/** Exchanges one of those chosen for another as long as that reaches more. */
export function exchanged(
  reach: readonly Int32Array[],
  demand: Float64Array,
  start: readonly number[],
  conflicts: Conflicts,
): readonly number[] {
  const chosen = [...start];
  const times = new Int32Array(demand.length);
  const count = (j: number, by: 1 | -1) => {
    for (const g of reach[j] as Int32Array) times[g] = (times[g] as number) + by;
  };
  /** What of the groups a candidate reaches nobody chosen does. */
  const alone = (j: number) => {
    let sum = 0;
    for (const g of reach[j] as Int32Array) if (times[g] === 0) sum += demand[g] as number;
    return sum;
  };
  for (const j of chosen) count(j, 1);
  for (;;) {
    let best = { saves: 1e-9, leaves: -1, joins: -1 };
    for (const [k, leaving] of chosen.entries()) {
      count(leaving, -1);
      const loss = alone(leaving);
      for (const j of reach.keys()) {
        if (chosen.includes(j) || !fits(conflicts, j, chosen, leaving)) continue;
        const saves = alone(j) - loss;
        if (saves > best.saves) best = { saves, leaves: k, joins: j };
      }
      count(leaving, 1);
    }
    if (best.leaves === -1) return chosen;
    count(chosen[best.leaves] as number, -1);
    count(best.joins, 1);
    chosen[best.leaves] = best.joins;
  }
}
