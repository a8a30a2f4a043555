import { conflictsOf } from './conflicts.ts';
import { greedyThenExchange } from './interchange.ts';
import { branchMedian } from './median-branches.ts';
import { medianCosts } from './median-costs.ts';
import { nearestFirst } from './nearest-first.ts';
import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import type { SolveProgram } from './zero-one-program.ts';

/**
 * The placement of `count` new units with the least total of demand times cost, everyone going to the cheapest unit,
 * new or staying (p-median; Hakimi 1964; ReVelle & Swain 1970). Where there is no way at all the cost counts as twice the
 * dearest there is. Begins with greedy adding and exchanges, then searches by branch and bound. When the effort ends it
 * first, the answer says how good the best found is known to be. Infeasible where candidates exclude each other so that
 * not so many fit. Throws on a count that is not a whole number of 1 or more.
 */
export function pMedian(
  problem: PlacementProblem,
  count: number,
  solve: SolveProgram,
  effort: Effort,
): PlacementAnswer {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`One places 1 or more units, not ${count}.`);
  const until = effort.now() + effort.milliseconds;
  const costs = medianCosts(problem);
  const nearest = nearestFirst(costs);
  const conflicts = conflictsOf(problem.candidates, problem.conflicts);
  const wanted = Math.min(count, problem.candidates);
  const start = greedyThenExchange(costs, nearest, wanted, conflicts) ?? anyThatFit(problem, wanted, solve, effort);
  if (start === 'infeasible' || start === 'outOfTime') return start;
  const milliseconds = Math.max(1, until - effort.now());
  const { chosen, value, bound } = branchMedian(costs, nearest, wanted, conflicts, start, { ...effort, milliseconds });
  return { chosen: chosen.toSorted((a, b) => a - b), value, bound, isProvenBest: bound === value };
}

/** So many candidates that fit beside each other. */
function anyThatFit(
  { candidates, conflicts }: PlacementProblem,
  wanted: number,
  solve: SolveProgram,
  { milliseconds }: Effort,
): readonly number[] | 'infeasible' | 'outOfTime' {
  const all = Array.from({ length: candidates }, (_, j) => j);
  const apart = conflicts.map((pair) => ({ columns: [...pair], upper: 1 }));
  const rows = [{ columns: all, lower: wanted, upper: wanted }, ...apart];
  const answer = solve({ costs: all.map(() => 0), integers: candidates, rows }, { seconds: milliseconds / 1000 });
  const { columns, status } = answer;
  if (columns !== null) return all.filter((j) => (columns[j] as number) > 0.5);
  return status === 'infeasible' ? 'infeasible' : 'outOfTime';
}
