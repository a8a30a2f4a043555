import { coverageSets, neededCandidates } from './coverage-sets.ts';
import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import type { SolveProgram } from './zero-one-program.ts';

/**
 * The fewest new units that bring everyone within the limit (inclusive) who can be brought there (LSCP; Toregas, Swain,
 * ReVelle & Bergman 1971, "The location of emergency service facilities"). `value` and `bound` are numbers of units; who
 * cannot be brought there is told by `coverageSets`. Infeasible only where candidates exclude each other.
 */
export function fewestUnits(
  problem: PlacementProblem,
  limit: number,
  solve: SolveProgram,
  effort: Effort,
): PlacementAnswer {
  const { groups } = coverageSets(problem, limit);
  if (groups.length === 0) return { chosen: [], value: 0, bound: 0, isProvenBest: true };
  const left =
    problem.conflicts.length === 0
      ? neededCandidates(groups, problem.candidates)
      : Array.from({ length: problem.candidates }, (_, j) => j);
  const columnOf = new Map(left.map((j, k) => [j, k]));
  const needs = groups.map(({ candidates }) => candidates.map((j) => columnOf.get(j)).filter((k) => k !== undefined));
  const answer = solve(
    {
      costs: left.map(() => 1),
      integers: left.length,
      rows: [
        ...leastNeeds(needs).map((columns) => ({ columns, lower: 1 })),
        ...problem.conflicts.flatMap(([a, b]) => {
          const columns = [columnOf.get(a), columnOf.get(b)].filter((k) => k !== undefined);
          return columns.length === 2 ? [{ columns, upper: 1 }] : [];
        }),
      ],
    },
    { seconds: effort.milliseconds / 1000, ...(effort.onProgress && { onProgress: effort.onProgress }) },
  );
  if (answer.status === 'infeasible') return 'infeasible';
  const isProvenBest = answer.status === 'optimal';
  if (answer.columns === null && problem.conflicts.length > 0) return 'outOfTime';
  if (answer.columns === null) {
    // Out of time before any cover was found: one of each is a cover.
    return {
      chosen: left,
      value: left.length,
      bound: Math.max(1, Math.ceil(answer.bound - 1e-6)),
      isProvenBest: false,
    };
  }
  const chosen = left.filter((_, k) => (answer.columns?.[k] ?? 0) > 0.5);
  const bound = isProvenBest ? chosen.length : Math.max(1, Math.ceil(answer.bound - 1e-6));
  return { chosen, value: chosen.length, bound, isProvenBest };
}

/** A place that every candidate of another reaches needs no row of its own: who reaches the other reaches it. */
function leastNeeds(needs: readonly (readonly number[])[]): (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const need of needs.toSorted((a, b) => a.length - b.length)) {
    const own = new Set(need);
    if (!kept.some((other) => other.every((k) => own.has(k)))) kept.push(need);
  }
  return kept;
}
