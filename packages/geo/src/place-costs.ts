import type { CoverageAnswer } from '@halsouppdrag/domain';
import type { PopulationPoint, UnitPoint } from './nearest-assignment.ts';
import type { LeastCosts } from './travel-cost.ts';

/**
 * What each base area's people have to the cheapest unit, by rising area id: the mean over those with a way, weighted by
 * people, in the measure of the costs, and the unit that most of them have (ties: the one that comes first). An area
 * of one point has exactly that point's. Where nobody lives every point counts the same. Null, both, without a way.
 * `units` in the order the indices of `least` mean.
 */
export function placeCosts(
  points: readonly PopulationPoint[],
  units: readonly UnitPoint[],
  { unit, cost }: LeastCosts,
): CoverageAnswer['places'] {
  const members = new Map<string, number[]>();
  for (const [i, { areaId }] of points.entries()) {
    const one = members.get(areaId);
    if (one === undefined) members.set(areaId, [i]);
    else one.push(i);
  }
  return [...members]
    .map(([areaId, all]) => {
      const population = all.reduce((sum, i) => sum + (points[i] as PopulationPoint).population, 0);
      const weight = (i: number) => (population === 0 ? 1 : (points[i] as PopulationPoint).population);
      const reached = all.filter((i) => (cost[i] as number) < Number.POSITIVE_INFINITY && weight(i) > 0);
      const [first] = reached;
      if (first === undefined) return { areaId, population, vardenhetId: null, cost: null };
      const held = new Map<number, number>();
      for (const i of reached) held.set(unit[i] as number, (held.get(unit[i] as number) ?? 0) + weight(i));
      const [most] = [...held].sort(([a, x], [b, y]) => y - x || a - b);
      const weights = reached.reduce((sum, i) => sum + weight(i), 0);
      return {
        areaId,
        population,
        vardenhetId: units[most?.[0] ?? -1]?.id ?? null,
        // The mean of one point is that point, to the last bit.
        cost:
          reached.length === 1
            ? (cost[first] as number)
            : reached.reduce((sum, i) => sum + weight(i) * (cost[i] as number), 0) / weights,
      };
    })
    .sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
}
