import type { CapacityAnswer, DecaySteps } from '@halsouppdrag/domain';
import type { CapacityGround, CapacityPoint } from './capacity-ground.ts';
import type { FloatingCatchment } from './floating-catchment.ts';
import type { CostMeasure } from './travel-cost.ts';

/**
 * What each place has of what the units offer, as `floatingCatchment` found it on this ground with weights in steps. An
 * area's score is the mean over its people, or over its points where nobody lives. Everybody's scores add up to what the
 * units with somebody in reach offer.
 */
export function capacityAnswer(
  { points, units, population, supply }: CapacityGround,
  { score, ratio, demand, reach }: FloatingCatchment,
  { measure, decay }: { readonly measure: CostMeasure; readonly decay: DecaySteps },
): CapacityAnswer {
  const sum = (values: readonly number[]) => values.reduce((so, one) => so + one, 0);
  return {
    measure,
    decay,
    units: units.map(({ id }, j) => ({
      vardenhetId: id,
      supply: supply[j] as number,
      ratio: ratio[j] as number,
      isReached: (demand[j] as number) > 0,
    })),
    places: meansBy(points, score, ({ areaId }) => [areaId]),
    areas: meansBy(points, score, ({ withinAreas }) => withinAreas),
    population: sum(population),
    offered: sum(supply),
    handedOut: sum(supply.filter((_, j) => (demand[j] as number) > 0)),
    without: sum(population.filter((_, i) => reach[i] === 0)),
  };
}

function meansBy(
  points: readonly CapacityPoint[],
  score: Float64Array,
  areasOf: (point: CapacityPoint) => readonly string[],
): CapacityAnswer['places'] {
  const found = new Map<string, { population: number; weighted: number; plain: number; points: number }>();
  for (const [i, point] of points.entries()) {
    for (const areaId of areasOf(point)) {
      const one = found.get(areaId) ?? { population: 0, weighted: 0, plain: 0, points: 0 };
      one.population += point.population;
      one.weighted += point.population * (score[i] as number);
      one.plain += score[i] as number;
      one.points += 1;
      found.set(areaId, one);
    }
  }
  return [...found]
    .map(([areaId, { population, weighted, plain, points: count }]) => ({
      areaId,
      population,
      score: population === 0 ? plain / count : weighted / population,
    }))
    .sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
}
