import type { CoverageFigures, PlacementModel, PlacementSuggestion } from '@halsouppdrag/domain';
import { coverage } from '../coverage.ts';
import type { PlacementProblem } from './placement-problem.ts';

/** Who lives at the places of a problem, and what is asked about them. */
interface Asked {
  readonly points: readonly { readonly population: number }[];
  /** In the measure of the costs, inclusive. */
  readonly limit: number;
  readonly model: PlacementModel;
}

/**
 * What a placement gives: all people, and those who count as much as they count. `proved` is the bound in the value of
 * the model, null where there is none. Figures of coverage are those of `coverage`.
 */
export function figuresWith(
  { points, limit, model }: Asked,
  { demand, costs, existing }: PlacementProblem,
  chosen: readonly number[],
  proved: number | null,
): Pick<PlacementSuggestion, 'within' | 'mean' | 'worst' | 'unreachable' | 'weighed'> {
  const people = points.map(({ population }) => population);
  const cost = Float64Array.from(people, (_, i) =>
    chosen.reduce((least, j) => Math.min(least, costs[j * people.length + i] as number), existing[i] as number),
  );
  const all = coverage(people, cost, [limit]);
  const counted = coverage(demand, cost, [limit]);
  return {
    within: all.within[0] as number,
    mean: all.mean,
    worst: dearest(people, cost),
    unreachable: all.unreachable,
    weighed: {
      total: counted.population,
      within: counted.within[0] as number,
      mean: counted.mean,
      worst: dearest(demand, cost),
      bound: proved === null ? null : boundOf(model, proved, counted),
    },
  };
}

/** A median is proved as a sum, and is a mean to who reads it; what has no way is in that sum at a made price. */
function boundOf(model: PlacementModel, proved: number, { population, unreachable }: CoverageFigures): number | null {
  if (!Number.isFinite(proved)) return null;
  if (model !== 'pMedian') return proved;
  return unreachable > 0 ? null : proved / population;
}

/** What those who have the dearest way pay; null where nobody has a way. */
function dearest(people: ArrayLike<number>, cost: Float64Array): number | null {
  let worst: number | null = null;
  for (const [i, each] of cost.entries()) {
    if ((people[i] as number) > 0 && each < Number.POSITIVE_INFINITY) worst = Math.max(worst ?? 0, each);
  }
  return worst;
}
