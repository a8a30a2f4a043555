import { type Conflicts, firstTogether } from './conflicts.ts';
import { exchange } from './interchange.ts';
import { type MedianCosts, totalCost } from './median-costs.ts';
import { betterPrices, type Decided } from './median-prices.ts';
import { type NearestFirst, onlyThose } from './nearest-first.ts';
import type { Effort } from './placement-problem.ts';

/** The best placement found, and what is known of all others. */
export interface MedianKnowledge {
  readonly chosen: readonly number[];
  readonly value: number;
  readonly bound: number;
}

/** Everything that has been decided alike, and what is known of it. */
interface Branch {
  readonly decided: Decided;
  readonly bound: number;
  readonly price: Float64Array;
  readonly picked: Float64Array;
}

const atRoot = { rounds: 400, step: 2, patience: 15 };
const atBranch = { rounds: 60, step: 0.5, patience: 8 };
/** So much that is open may take up, and so many picks be remembered: a proof that takes long must not take all memory. */
const mostOpenBytes = 96 * 1024 * 1024;
const mostTried = 100_000;
/** Nearer than this two totals are the same one, summed in another order. */
const same = 1e-9;

/**
 * Finds the best p-median placement by branch and bound: the bound of each branch is Lagrangian (`betterPrices`),
 * beginning at the prices of the branch it comes from; candidates whose choice or absence would lift the bound over the
 * best known value are decided at once (Beasley 1993, "Lagrangean heuristics for location problems"); and the open branch
 * with the least bound is divided by the candidate that the prices are least sure of; the latest instead when as much is
 * open as memory is given for, since what is open then grows no more than by one for each candidate. Ends when nothing is
 * open or the effort is used, and the least bound of what is open then holds for all.
 */
export function branchMedian(
  costs: MedianCosts,
  nearest: NearestFirst,
  count: number,
  conflicts: Conflicts,
  start: readonly number[],
  effort: Effort,
  openBytes = mostOpenBytes,
): MedianKnowledge {
  const { candidates, places } = costs;
  const mostOpen = openBytes / (places * 8 + candidates * 9);
  const until = effort.now() + effort.milliseconds;
  const isOver = () => effort.now() > until;
  let chosen = [...start];
  let value = totalCost(costs, chosen);
  const close = () => value - same * Math.abs(value);
  const tried = new Set<string>();

  const onPick = (order: readonly number[]) => {
    const pick = firstTogether(order, count, conflicts);
    if (pick.length < count) return;
    const key = pick.toSorted((a, b) => a - b).join(' ');
    if (tried.has(key)) return;
    if (tried.size >= mostTried) tried.clear();
    tried.add(key);
    const cost = totalCost(costs, pick);
    if (cost >= value) return;
    chosen = exchange(costs, nearest, pick, conflicts);
    value = totalCost(costs, chosen);
  };
  /** Prices a branch and decides in it what its prices leave no doubt of; null when nothing better is in it. */
  const priced = (branch: Branch, settings: typeof atRoot): Branch | null => {
    const decided = Int8Array.from(branch.decided);
    if (!isPossible(decided, count)) return null;
    const inPlay = onlyThose(nearest, (j) => decided[j] !== -1);
    const found = betterPrices(costs, inPlay, { ...branch, decided }, count, {
      ...settings,
      value: close,
      onPick,
      isOver,
    });
    const bound = Math.max(found.bound, branch.bound);
    if (bound >= close()) return null;
    decide(decided, found.worth, count, close() - found.bound);
    return isPossible(decided, count) ? { decided, bound, price: found.price, picked: found.picked } : null;
  };

  const root = priced(
    {
      decided: new Int8Array(candidates),
      bound: Number.NEGATIVE_INFINITY,
      price: startPrices(costs, chosen),
      picked: new Float64Array(candidates).fill(count / candidates),
    },
    atRoot,
  );
  const open: Branch[] = root === null ? [] : [root];
  const least = () => open.reduce((bound, one) => Math.min(bound, one.bound), value);
  while (open.length > 0 && !isOver()) {
    const [branch] = open.splice(open.length > mostOpen ? open.length - 1 : leastBound(open), 1) as [Branch];
    if (branch.bound >= close()) continue;
    const by = leastSure(branch);
    if (by === null) {
      onPick([...branch.decided.keys()].filter((j) => branch.decided[j] === 1));
      continue;
    }
    for (const way of [1, -1] as const) {
      const decided = Int8Array.from(branch.decided);
      decided[by] = way;
      if (way === 1) for (const other of conflicts[by] ?? []) decided[other] = -1;
      const next = priced({ ...branch, decided }, atBranch);
      if (next !== null) open.push(next);
    }
    effort.onProgress?.(value, least());
  }
  const bound = least();
  return { chosen, value, bound: bound >= close() ? value : bound };
}

function leastBound(open: readonly Branch[]): number {
  let at = 0;
  for (const [k, one] of open.entries()) if (one.bound < (open[at] as Branch).bound) at = k;
  return at;
}

/** The open candidate picked most nearly half of the times; null when none is open. */
function leastSure({ decided, picked }: Branch): number | null {
  let found: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [j, how] of decided.entries()) {
    if (how !== 0) continue;
    const far = Math.abs((picked[j] as number) - 0.5);
    if (far < least) [least, found] = [far, j];
  }
  return found;
}

/** Whether so many can still be chosen, and no more already are. */
function isPossible(decided: Decided, count: number): boolean {
  let [ones, open] = [0, 0];
  for (const how of decided) {
    if (how === 1) ones += 1;
    else if (how === 0) open += 1;
  }
  return ones <= count && ones + open >= count;
}

/** Decides what would lift the bound by the slack or more if it were otherwise; all that is open once the rest is full. */
function decide(decided: Decided, worth: Float64Array, count: number, slack: number): void {
  const open = [...decided.keys()].filter((j) => decided[j] === 0);
  const wanted = count - decided.reduce((ones, how) => ones + (how === 1 ? 1 : 0), 0);
  open.sort((a, b) => (worth[a] as number) - (worth[b] as number));
  const last = wanted > 0 ? (worth[open[wanted - 1] as number] as number) : Number.NEGATIVE_INFINITY;
  const next = wanted < open.length ? (worth[open[wanted] as number] as number) : Number.POSITIVE_INFINITY;
  for (const [k, j] of open.entries()) {
    const here = worth[j] as number;
    if (k < wanted && next - here >= slack) decided[j] = 1;
    else if (k >= wanted && here - last >= slack) decided[j] = -1;
  }
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
