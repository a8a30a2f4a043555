import { type Conflicts, firstTogether } from './conflicts.ts';
import { type CoverGroup, exchanged, greedy, reachedBy, reachOf } from './cover-exchange.ts';

/** The best choice found, and a bound: no choice reaches more. */
export interface Covered {
  readonly chosen: readonly number[];
  readonly value: number;
  readonly bound: number;
}

const rounds = { root: 120, branch: 12 };
const patience = 6;
const leastStep = 0.01;

/**
 * The choice of at most `count` candidates that reaches most, by branch and bound, in at most so many steps (one for each
 * group looked at), after which what is found is the answer, with its bound. The bound is Lagrangian: of
 * each group a part of its demand counts in full and the rest, its price, for every candidate that reaches it, after
 * which the best candidates can be picked one by one; the prices are bettered by a subgradient method. Source: Galvão &
 * ReVelle 1996, "A Lagrangean heuristic for the maximal covering location problem".
 */
export function searchCover(
  groups: readonly CoverGroup[],
  candidates: number,
  count: number,
  conflicts: Conflicts,
  mostSteps: number,
): Covered {
  const reach = reachOf(groups, candidates);
  const demand = Float64Array.from(groups, (group) => group.demand);
  // Sums of whole numbers are whole: nothing lies between the best known and the next.
  const least = demand.every(Number.isInteger) ? 1 - 1e-6 : 0;
  let chosen: readonly number[] = [];
  let value = 0;
  let steps = 0;

  const keep = (pick: readonly number[]) => {
    const better = exchanged(reach, demand, pick, conflicts);
    const worth = reachedBy(reach, demand, better);
    if (worth > value) [chosen, value] = [better, worth];
  };
  const cannotBeBetter = (bound: number) => bound < value + least || bound <= value + 1e-9 * Math.abs(value);

  /** Bounds what can be reached with these chosen and only these open; betters the prices as it does. */
  const bounded = (ones: readonly number[], open: readonly number[], price: Float64Array, most: number) => {
    const has = new Uint8Array(groups.length);
    let sure = 0;
    for (const j of ones) {
      for (const g of reach[j] as Int32Array) {
        if (has[g] === 0) sure += demand[g] as number;
        has[g] = 1;
      }
    }
    const wanted = Math.min(count - ones.length, open.length);
    const worth = new Float64Array(candidates);
    const order = [...open];
    const times = new Int32Array(groups.length);
    const best = { bound: Number.POSITIVE_INFINITY, price: Float64Array.from(price), worth, order };
    let step = 1;
    let since = 0;
    for (let round = 0; round < most && step > leastStep; round++) {
      steps += 3 * demand.length + 10 * open.length;
      let bound = sure;
      for (let g = 0; g < demand.length; g++) if (has[g] === 0) bound += (demand[g] as number) - (price[g] as number);
      const here = new Float64Array(candidates);
      for (const j of open) {
        const all = reach[j] as Int32Array;
        steps += all.length;
        let sum = 0;
        for (const g of all) if (has[g] === 0) sum += price[g] as number;
        here[j] = sum;
      }
      order.sort((a, b) => (here[b] as number) - (here[a] as number) || a - b);
      times.fill(0);
      for (let k = 0; k < wanted; k++) {
        const j = order[k] as number;
        bound += here[j] as number;
        for (const g of reach[j] as Int32Array) times[g] = (times[g] as number) + 1;
      }
      if (bound < best.bound - 1e-9 * Math.abs(bound)) {
        best.bound = bound;
        best.price.set(price);
        best.worth = here;
        best.order = [...order];
        since = 0;
      } else if (++since >= patience) {
        step /= 2;
        since = 0;
      }
      if (cannotBeBetter(best.bound)) break;
      // Reached by none of the picked, a group is dearer than it need be for those who may reach it; by two, cheaper.
      let squares = 0;
      for (let g = 0; g < demand.length; g++) if (has[g] === 0) squares += ((times[g] as number) - 1) ** 2;
      if (squares === 0) break;
      const scale = (step * Math.max(1e-9 * bound, bound - value)) / squares;
      for (let g = 0; g < demand.length; g++) {
        if (has[g] === 1) continue;
        const moved = (price[g] as number) - scale * ((times[g] as number) - 1);
        price[g] = Math.min(demand[g] as number, Math.max(0, moved));
      }
    }
    return best;
  };

  keep(greedy(reach, demand, count, conflicts));
  /** The best bound of what was not searched to its end. */
  let left = Number.NEGATIVE_INFINITY;
  const search = (ones: readonly number[], given: readonly number[], from: Float64Array, most: number): void => {
    if (steps > mostSteps) {
      left = Math.max(left, boundOf(ones, given, from));
      return;
    }
    const found = bounded(ones, given, Float64Array.from(from), most);
    if (cannotBeBetter(found.bound)) return;
    const wanted = count - ones.length;
    const pick = firstTogether([...ones, ...found.order], count, conflicts);
    const worth = reachedBy(reach, demand, pick);
    if (worth > value) keep(pick);
    if (wanted === 0 || found.order.length === 0) return;
    // Whom to choose instead of the last picked would lift nothing over the best known: out of this branch.
    const last = found.worth[found.order[Math.min(wanted, found.order.length) - 1] as number] as number;
    const open = found.order.filter(
      (j, k) => k < wanted || !cannotBeBetter(found.bound - last + (found.worth[j] as number)),
    );
    const [by] = open;
    if (by === undefined) return;
    const rest = open.filter((j) => j !== by);
    search(
      [...ones, by],
      rest.filter((j) => !conflicts[by]?.has(j)),
      found.price,
      rounds.branch,
    );
    search(ones, rest, found.price, rounds.branch);
  };
  const boundOf = (ones: readonly number[], open: readonly number[], price: Float64Array) =>
    bounded(ones, open, Float64Array.from(price), 1).bound;

  const all = Array.from({ length: candidates }, (_, j) => j);
  search(
    [],
    all,
    demand.map((people) => people / 2),
    rounds.root,
  );
  return { chosen, value, bound: Math.max(value, left) };
}
