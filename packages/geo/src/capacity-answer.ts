import type { CapacityAnswer, DecaySteps } from '@halsouppdrag/domain';
import { type CapacityPoint, capacityGround } from './capacity-ground.ts';
import { floatingCatchment, steppedDecay } from './floating-catchment.ts';
import type { UnitPoint } from './nearest-assignment.ts';
import type { TravelCost } from './travel-cost.ts';

/**
 * What each place has of what the units offer, by `floatingCatchment` with weights in steps. An area's score is the mean
 * over its people, or over its points where nobody lives. Everybody's scores add up to what the units with somebody in
 * reach offer.
 */
export function capacityAnswer(input: {
  readonly points: readonly CapacityPoint[];
  readonly units: readonly UnitPoint[];
  readonly supplyOf: (vardenhetId: string) => number;
  readonly decay: DecaySteps;
  readonly travel: TravelCost;
}): CapacityAnswer {
  const { points, decay, travel } = input;
  const { units, population, supply, costs } = capacityGround(input);
  const weight = steppedDecay(decay);
  const { score, ratio } = floatingCatchment({ population, supply, costs, weight });
  const reached = units.map((_, j) =>
    population.some((people, i) => people > 0 && weight(costs[j * points.length + i] as number) > 0),
  );
  const sum = (values: readonly number[]) => values.reduce((so, one) => so + one, 0);
  return {
    measure: travel.measure,
    decay,
    units: units.map(({ id }, j) => ({
      vardenhetId: id,
      supply: supply[j] as number,
      ratio: ratio[j] as number,
      isReached: reached[j] as boolean,
    })),
    places: meansBy(points, score, ({ areaId }) => [areaId]),
    areas: meansBy(points, score, ({ withinAreas }) => withinAreas),
    population: sum(population),
    offered: sum(supply),
    handedOut: sum(supply.filter((_, j) => reached[j])),
    without: sum(
      population.filter((_, i) => !units.some((_, j) => weight(costs[j * points.length + i] as number) > 0)),
    ),
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
