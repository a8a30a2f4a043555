import { type CoverageGroup, coverageSets, neededCandidates } from './coverage-sets.ts';
import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import type { ProgramRow, SolveProgram } from './zero-one-program.ts';

/**
 * The placement of at most `count` new units that brings most demand within the limit (inclusive), counting those whom
 * units that stay already reach (MCLP; Church & ReVelle 1974, "The maximal covering location problem"). `value` is the
 * demand within the limit. Places reached by the same candidates are one, and candidates whose people another also
 * reaches are left out. Throws on a count that is not a whole number of 1 or more.
 */
export function maxCoverage(
  problem: PlacementProblem,
  count: number,
  limit: number,
  solve: SolveProgram,
  effort: Effort,
): PlacementAnswer {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`One places 1 or more units, not ${count}.`);
  const { already, groups } = coverageSets(problem, limit);
  const left =
    problem.conflicts.length === 0
      ? neededCandidates(groups, problem.candidates)
      : Array.from({ length: problem.candidates }, (_, j) => j);
  const everyone = groups.reduce((sum, { demand }) => sum + demand, 0);
  const columnOf = new Map(left.map((j, k) => [j, k]));
  const costs = left.map(() => 0);
  const rows: ProgramRow[] = [{ columns: left.map((_, k) => k), upper: count }];
  for (const [a, b] of problem.conflicts) {
    const columns = [columnOf.get(a), columnOf.get(b)].filter((one) => one !== undefined);
    if (columns.length === 2) rows.push({ columns, upper: 1 });
  }
  for (const { columns, demand } of mergedOver(groups, columnOf)) {
    const [only] = columns;
    if (columns.length === 1 && only !== undefined) {
      costs[only] = (costs[only] as number) - demand;
      continue;
    }
    const column = costs.length;
    costs.push(-demand);
    rows.push({ columns: [column, ...columns], coefficients: [-1, ...columns.map(() => 1)], lower: 0 });
  }
  const answer = solve(
    { costs, integers: left.length, rows },
    {
      seconds: effort.milliseconds / 1000,
      onProgress: (value, bound) => effort.onProgress?.(already - value, already - bound),
    },
  );
  const isProvenBest = answer.status === 'optimal';
  const chosen = left.filter((_, k) => (answer.columns?.[k] ?? 0) > 0.5);
  const value = already + reached(groups, chosen);
  const bound = isProvenBest ? value : already + Math.min(everyone, Math.max(value - already, -answer.bound));
  return { chosen, value, bound, isProvenBest };
}

/** The groups over the candidates left; those that now have the same are one. */
function mergedOver(groups: readonly CoverageGroup[], columnOf: ReadonlyMap<number, number>) {
  const merged = new Map<string, { columns: number[]; demand: number }>();
  for (const { candidates, demand } of groups) {
    const columns = candidates.map((j) => columnOf.get(j)).filter((one) => one !== undefined);
    const key = columns.join(' ');
    const one = merged.get(key);
    if (one) one.demand += demand;
    else merged.set(key, { columns, demand });
  }
  return merged.values();
}

function reached(groups: readonly CoverageGroup[], chosen: readonly number[]): number {
  const open = new Set(chosen);
  return groups.reduce((sum, { candidates, demand }) => sum + (candidates.some((j) => open.has(j)) ? demand : 0), 0);
}
