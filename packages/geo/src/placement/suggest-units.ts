import type {
  PlacementEnd,
  PlacementModel,
  PlacementProgress,
  PlacementSuggestion,
  Position,
} from '@halsouppdrag/domain';
import type { TravelCost } from '../travel-cost.ts';
import { coverageSets } from './coverage-sets.ts';
import { maxCoverage } from './max-coverage.ts';
import { nearPairs } from './near-pairs.ts';
import { pCenter } from './p-center.ts';
import { pMedian } from './p-median.ts';
import { figuresWith } from './placement-figures.ts';
import type { Effort, Placement, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import { fewestUnits } from './set-cover.ts';
import type { SolveProgram } from './zero-one-program.ts';

/** A place where a unit could be put. */
export interface Candidate {
  readonly id: string;
  readonly position: Position;
}

/** People at a place, and how much they count in all when the best is chosen. */
export interface WeightedPoint {
  readonly position: Position;
  readonly population: number;
  readonly weight: number;
}

export interface SuggestionRequest {
  readonly points: readonly WeightedPoint[];
  /** The units that stay. */
  readonly units: readonly Position[];
  readonly candidates: readonly Candidate[];
  readonly travel: TravelCost;
  /** In the measure of the travel cost, inclusive. */
  readonly limit: number;
  readonly model: PlacementModel;
  /** The largest number of new units; LSCP finds its own. */
  readonly most: number;
  /** Kilometres by great circle between new units, at least. */
  readonly leastDistance: number;
  readonly solve: SolveProgram;
  /** For all numbers together. */
  readonly effort: Omit<Effort, 'onProgress'>;
  readonly onProgress?: (progress: Pick<PlacementProgress, 'suggestions' | 'working'>) => void;
}

export interface SuggestedUnits {
  readonly suggestions: readonly PlacementSuggestion[];
  /** Why there are no more: all that was asked for, no candidates, no room beside each other, nobody to serve, or no time. */
  readonly end: PlacementEnd;
  /** Indexes of the points that would be beyond the limit even with a unit at every candidate. */
  readonly outOfReach: readonly number[];
}

/**
 * The best places for 1, 2, … `most` new units beside those that stay, each number solved for itself: the best two need
 * not hold the best one. The first suggestion, with no new units, is how it is today. LSCP gives after that one
 * suggestion, with the number it needs. Blocks its thread.
 */
export function suggestUnits(request: SuggestionRequest): SuggestedUnits {
  const { candidates, model, effort, onProgress } = request;
  const until = effort.now() + effort.milliseconds;
  const problem = problemOf(request);
  const suggestions = [today(request, problem)];
  onProgress?.({ suggestions, working: null });
  const ended = (end: PlacementEnd): SuggestedUnits => ({ suggestions, end, outOfReach: outOfReach(request, problem) });
  if (candidates.length === 0) return ended('noCandidates');
  if (problem.demand.every((weight) => weight === 0)) return ended('nobody');
  const last = model === 'lscp' ? 1 : Math.min(request.most, candidates.length);
  for (let count = 1; count <= last; count++) {
    const working = (gap: number | null) =>
      onProgress?.({ suggestions: [...suggestions], working: { count: model === 'lscp' ? 0 : count, gap } });
    working(null);
    // What one number leaves unused is for those after it.
    const milliseconds = Math.max(1, (until - effort.now()) / (last - count + 1));
    const found = solved(request, problem, count, {
      ...effort,
      milliseconds,
      onProgress: (value, bound) => working(gapOf(value, bound)),
    });
    if (found === 'infeasible') return ended('noRoom');
    if (found === 'outOfTime') return ended('outOfTime');
    suggestions.push(suggestion(request, problem, model === 'lscp' ? found.chosen.length : count, found));
  }
  return ended('asked');
}

function solved(
  { model, limit, solve }: SuggestionRequest,
  problem: PlacementProblem,
  count: number,
  effort: Effort,
): PlacementAnswer {
  if (model === 'mclp') return maxCoverage(problem, count, limit, solve, effort);
  if (model === 'pMedian') return pMedian(problem, count, solve, effort);
  if (model === 'lscp') return fewestUnits(problem, limit, solve, effort);
  return pCenter(withoutTheUnreachable(problem), count, solve, effort);
}

function problemOf({ points, units, candidates, travel, leastDistance }: SuggestionRequest) {
  const from = points.map(({ position }) => position);
  const to = candidates.map(({ position }) => position);
  return {
    demand: points.map(({ weight }) => weight),
    candidates: candidates.length,
    costs: travel.matrix(from, to),
    existing: travel.least(from, units).cost,
    conflicts: nearPairs(to, leastDistance),
  };
}

/** The dearest way is among those who have one: whom nothing reaches no placement helps. */
function withoutTheUnreachable(problem: PlacementProblem): PlacementProblem {
  const { demand, costs, existing, candidates } = problem;
  const hasWay = (i: number) => {
    if ((existing[i] as number) < Number.POSITIVE_INFINITY) return true;
    for (let j = 0; j < candidates; j++) {
      if ((costs[j * demand.length + i] as number) < Number.POSITIVE_INFINITY) return true;
    }
    return false;
  };
  return { ...problem, demand: Float64Array.from(demand, (weight, i) => (hasWay(i) ? weight : 0)) };
}

function today(request: SuggestionRequest, problem: PlacementProblem): PlacementSuggestion {
  return { count: 0, chosen: [], ...figuresWith(request, problem, [], null), proven: true, gap: 0 };
}

function suggestion(
  request: SuggestionRequest,
  problem: PlacementProblem,
  count: number,
  { chosen, value, bound, isProvenBest }: Placement,
): PlacementSuggestion {
  return {
    count,
    chosen: chosen.map((j) => request.candidates[j]?.id as string).sort(),
    ...figuresWith(request, problem, chosen, bound),
    proven: isProvenBest,
    gap: isProvenBest ? 0 : gapOf(value, bound),
  };
}

/** How far a value can be from the best possible, as a share of what is known of that. */
function gapOf(value: number, bound: number): number | null {
  const gap = Math.abs(value - bound) / Math.abs(bound);
  return gap < Number.POSITIVE_INFINITY ? gap : null;
}

/** Of all people, whatever the weights. */
function outOfReach({ points, limit }: SuggestionRequest, problem: PlacementProblem): readonly number[] {
  return coverageSets({ ...problem, demand: points.map(({ population }) => population) }, limit).outOfReach;
}
