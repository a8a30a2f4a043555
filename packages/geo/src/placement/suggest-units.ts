import type { Position } from '@halsouppdrag/domain';
import { coverage } from '../coverage.ts';
import type { PopulationPoint, UnitPoint } from '../nearest-assignment.ts';
import type { TravelCost } from '../travel-cost.ts';
import { maxCoverage } from './max-coverage.ts';
import { pCenter } from './p-center.ts';
import { pMedian } from './p-median.ts';
import type { Effort, PlacementProblem } from './placement-problem.ts';
import type { SolveProgram } from './zero-one-program.ts';

/** What the best placement is best at: most people within the limit, least mean cost, or least dearest cost. */
export const placementAims = ['mostWithin', 'leastMean', 'leastWorst'] as const;
export type PlacementAim = (typeof placementAims)[number];

/** A place where a unit could be put. */
export interface Candidate {
  readonly id: string;
  readonly position: Position;
}

/** The best found for one number of new units. */
export interface Suggestion {
  readonly count: number;
  /** Ids of the candidates, rising. Fewer than `count` when more would not help. */
  readonly chosen: readonly string[];
  /** How it is then for everyone, in the measure of the travel cost. */
  readonly within: number;
  readonly mean: number | null;
  readonly worst: number | null;
  readonly isProvenBest: boolean;
  /** How far the best found can at most be from the best there is, as a share of its value; 0 when proven. */
  readonly gap: number;
}

/**
 * The best places for 1, 2, … `most` new units beside those that stay, each number solved for itself: the best two need
 * not hold the best one. The first answer, with no new units, is how it is today. Blocks its thread; told of each number as
 * it is done.
 */
export function suggestUnits(input: {
  readonly points: readonly PopulationPoint[];
  readonly units: readonly UnitPoint[];
  readonly candidates: readonly Candidate[];
  readonly travel: TravelCost;
  readonly limit: number;
  readonly aim: PlacementAim;
  readonly most: number;
  readonly solve: SolveProgram;
  readonly effort: Effort;
  readonly onSuggestion?: (suggestion: Suggestion) => void;
}): Suggestion[] {
  const { points, units, candidates, travel, limit, aim, most, solve, effort } = input;
  const from = points.map(({ position }) => position);
  const problem: PlacementProblem = {
    demand: points.map(({ population }) => population),
    candidates: candidates.length,
    costs: travel.matrix(
      from,
      candidates.map(({ position }) => position),
    ),
    existing: travel.least(
      from,
      units.map(({ position }) => position),
    ).cost,
    conflicts: [],
  };
  const suggestions: Suggestion[] = [];
  const keep = (count: number, chosen: readonly number[], isProvenBest: boolean, gap: number) => {
    const figures = figuresWith(problem, chosen, limit);
    const ids = chosen.map((j) => candidates[j]?.id as string).sort();
    const suggestion = { count, chosen: ids, ...figures, isProvenBest, gap };
    suggestions.push(suggestion);
    input.onSuggestion?.(suggestion);
  };
  keep(0, [], true, 0);
  for (let count = 1; count <= Math.min(most, candidates.length); count++) {
    const answer =
      aim === 'mostWithin'
        ? maxCoverage(problem, count, limit, solve, effort)
        : aim === 'leastMean'
          ? pMedian(problem, count, solve, effort)
          : pCenter(problem, count, solve, effort);
    if (answer === 'infeasible') break;
    const gap = answer.value === 0 ? 0 : Math.abs(answer.value - answer.bound) / answer.value;
    keep(count, answer.chosen, answer.isProvenBest, answer.isProvenBest ? 0 : gap);
  }
  return suggestions;
}

function figuresWith({ demand, costs, existing }: PlacementProblem, chosen: readonly number[], limit: number) {
  const places = demand.length;
  const cost = Float64Array.from({ length: places }, (_, i) =>
    chosen.reduce((least, j) => Math.min(least, costs[j * places + i] as number), existing[i] as number),
  );
  const { within, mean } = coverage(demand, cost, [limit]);
  let worst = 0;
  for (let i = 0; i < places; i++) if ((demand[i] as number) > 0) worst = Math.max(worst, cost[i] as number);
  return { within: within[0] as number, mean, worst: worst === Number.POSITIVE_INFINITY ? null : worst };
}
