import { conflictsOf } from './conflicts.ts';
import type { CoverGroup } from './cover-exchange.ts';
import { searchCover } from './cover-search.ts';
import { type CoverageGroup, coverageSets, neededCandidates } from './coverage-sets.ts';
import type { Effort, Placement, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import type { ProgramRow, SolveProgram, ZeroOneProgram } from './zero-one-program.ts';

/** What a search of our own may cost before the exact solver, which takes longer to get going, is asked: about 0.05 s. */
const ownSteps = 4_000_000;

/**
 * The placement of at most `count` new units that brings most demand within the limit (inclusive), counting those whom
 * units that stay already reach (MCLP; Church & ReVelle 1974, "The maximal covering location problem"). `value` is the
 * demand within the limit. Searched by branch and bound, and by the exact solver where that does not come to its end. Places reached by the same candidates are one, and candidates whose people another also
 * reaches are left out. Throws on a count that is not a whole number of 1 or more.
 */
export function maxCoverage(
  problem: PlacementProblem,
  count: number,
  limit: number,
  solve: SolveProgram,
  effort: Effort,
  mostSteps = ownSteps,
): PlacementAnswer {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`One places 1 or more units, not ${count}.`);
  const { already, groups } = coverageSets(problem, limit);
  const left =
    problem.conflicts.length === 0
      ? neededCandidates(groups, problem.candidates)
      : Array.from({ length: problem.candidates }, (_, j) => j);
  const columnOf = new Map(left.map((j, k) => [j, k]));
  const merged = [...mergedOver(groups, columnOf)];
  const apart = problem.conflicts.flatMap(([a, b]): [number, number][] => {
    const [one, other] = [columnOf.get(a), columnOf.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  const own = searchCover(merged, left.length, count, conflictsOf(left.length, apart), mostSteps);
  const placed = (columns: readonly number[], bound: number): Placement => {
    const chosen = columns.map((k) => left[k] as number).toSorted((a, b) => a - b);
    const value = already + reached(groups, chosen);
    return { chosen, value, bound: Math.max(value, bound), isProvenBest: bound <= value };
  };
  if (own.bound <= own.value) return placed(own.chosen, Number.NEGATIVE_INFINITY);
  const answer = solve(coverProgram(merged, left.length, count, apart), {
    seconds: effort.milliseconds / 1000,
    onProgress: (value, bound) =>
      effort.onProgress?.(already + Math.max(own.value, -value), already + Math.min(own.bound, -bound)),
  });
  if (answer.status === 'optimal') {
    return placed(
      [...columnOf.values()].filter((k) => (answer.columns?.[k] ?? 0) > 0.5),
      Number.NEGATIVE_INFINITY,
    );
  }
  const isBetter = answer.columns !== null && -answer.value > own.value;
  const columns = isBetter ? left.map((_, k) => k).filter((k) => (answer.columns?.[k] ?? 0) > 0.5) : own.chosen;
  return placed(columns, already + Math.min(own.bound, -answer.bound));
}

/** A column for each candidate, and one for each group that more than one reaches: 1 when it is reached. */
function coverProgram(
  groups: readonly CoverGroup[],
  candidates: number,
  count: number,
  apart: readonly (readonly [number, number])[],
): ZeroOneProgram {
  const all = Array.from({ length: candidates }, (_, k) => k);
  const costs = all.map(() => 0);
  const rows: ProgramRow[] = [{ columns: all, upper: count }, ...apart.map((pair) => ({ columns: pair, upper: 1 }))];
  for (const { columns, demand } of groups) {
    const [only] = columns;
    if (columns.length === 1 && only !== undefined) {
      costs[only] = (costs[only] as number) - demand;
      continue;
    }
    const column = costs.length;
    costs.push(-demand);
    rows.push({ columns: [column, ...columns], coefficients: [-1, ...columns.map(() => 1)], lower: 0 });
  }
  return { costs, integers: candidates, rows };
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
