import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import { fewestUnits } from './set-cover.ts';
import type { SolveProgram } from './zero-one-program.ts';

/**
 * The placement of at most `count` new units for which the person with the dearest way has it as cheap as possible
 * (p-center; Hakimi 1964). `value` is that dearest cost. Found as Minieka did (1970): the cost is one of those in the
 * problem, so the least for which `count` units cover everyone is searched among them by halving. Places without people
 * do not count; infeasible when somebody has no way to anything.
 */
export function pCenter(
  problem: PlacementProblem,
  count: number,
  solve: SolveProgram,
  effort: Effort,
): PlacementAnswer {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`One places 1 or more units, not ${count}.`);
  const until = effort.now() + effort.milliseconds;
  const { least, most } = range(problem);
  if (most === Number.POSITIVE_INFINITY && least === Number.POSITIVE_INFINITY) return 'infeasible';
  const limits = distinctCosts(problem, least, most);
  let low = 0;
  let high = limits.length - 1;
  let best: readonly number[] | null = null;
  // The first limit that is not proven to need more units.
  let open = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const limit = limits[middle] as number;
    // Without its progress, which is in units and not in costs.
    const milliseconds = Math.max(1, until - effort.now());
    const answer = fewestUnits(problem, limit, solve, { now: effort.now, milliseconds });
    const isFound = typeof answer === 'object';
    if (isFound && answer.value <= count) {
      best = answer.chosen;
      high = middle - 1;
    } else {
      if (isFound ? answer.bound > count : answer === 'infeasible') open = middle + 1;
      low = middle + 1;
    }
    if (best !== null) effort.onProgress?.(limits[high + 1] as number, limits[open] as number);
  }
  if (best === null) return open === limits.length ? 'infeasible' : 'outOfTime';
  const value = limits[high + 1] as number;
  return { chosen: best, value, bound: limits[open] as number, isProvenBest: open === high + 1 };
}

/** The dearest way with a unit at every candidate, and with none but those that stay. */
function range({ demand, existing, costs, candidates }: PlacementProblem) {
  let [least, most] = [0, 0];
  for (let i = 0; i < demand.length; i++) {
    if (demand[i] === 0) continue;
    let nearest = existing[i] as number;
    most = Math.max(most, nearest);
    for (let j = 0; j < candidates; j++) nearest = Math.min(nearest, costs[j * demand.length + i] as number);
    least = Math.max(least, nearest);
  }
  return { least, most };
}

/** Every cost from the least to the most, rising, each once. In typed arrays: a set holds no more than some millions. */
function distinctCosts({ costs, existing }: PlacementProblem, least: number, most: number): Float64Array {
  const isBetween = (cost: number) => cost > least && cost <= most && cost < Number.POSITIVE_INFINITY;
  const [toNew, toStaying] = [costs.filter(isBetween), Float64Array.from(existing).filter(isBetween)];
  const rising = new Float64Array(1 + toNew.length + toStaying.length);
  rising[0] = least;
  rising.set(toNew, 1);
  rising.set(toStaying, 1 + toNew.length);
  return rising.sort().filter((cost, k) => k === 0 || cost !== rising[k - 1]);
}
