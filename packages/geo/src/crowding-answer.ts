import type { CrowdingAnswer } from '@halsouppdrag/domain';
import type { CapacityGround, CapacityPoint } from './capacity-ground.ts';
import type { RationalChoice } from './rational-choice.ts';
import type { CostMeasure } from './travel-cost.ts';

/**
 * What each place and area pays when everybody goes where way and crowd together cost least, as `rationalChoice` found it
 * on this ground. An area's cost is the mean over those of its people who have a way, or over its points where nobody
 * lives; null where none has one.
 */
export function crowdingAnswer(
  ground: CapacityGround,
  choice: Pick<RationalChoice, 'cost' | 'travel' | 'demand' | 'gain'>,
  { measure, worth }: { readonly measure: CostMeasure; readonly worth: number },
): CrowdingAnswer {
  const { points, units, supply, population } = ground;
  const { demand, cost, gain } = choice;
  const [people, offered] = [sum(population), sum(supply)];
  const everybody = means(points, choice, () => ['']).at(0);
  return {
    measure,
    worth,
    units: units.map(({ id }, j) => {
      const [going, one] = [demand[j] as number, supply[j] as number];
      const crowd = one === 0 ? null : people === 0 ? 0 : (going * offered) / one / people;
      return { vardenhetId: id, supply: one, people: going, crowd };
    }),
    places: means(points, choice, ({ areaId }) => [areaId]),
    areas: means(points, choice, ({ withinAreas }) => withinAreas),
    population: people,
    without: sum(population.filter((_, i) => cost[i] === Number.POSITIVE_INFINITY)),
    mean: everybody?.cost == null || everybody.way === null ? null : { cost: everybody.cost, way: everybody.way },
    gain,
  };
}

function means(
  points: readonly CapacityPoint[],
  { cost, travel }: Pick<RationalChoice, 'cost' | 'travel'>,
  areasOf: (point: CapacityPoint) => readonly string[],
): CrowdingAnswer['places'] {
  const found = new Map<string, { population: number; withWay: number; cost: number; way: number; plain: Plain }>();
  for (const [i, point] of points.entries()) {
    const [paid, way] = [cost[i] as number, travel[i] as number];
    for (const areaId of areasOf(point)) {
      const one = found.get(areaId) ?? {
        population: 0,
        withWay: 0,
        cost: 0,
        way: 0,
        plain: { cost: 0, way: 0, points: 0 },
      };
      found.set(areaId, one);
      one.population += point.population;
      if (paid === Number.POSITIVE_INFINITY) continue;
      one.withWay += point.population;
      one.cost += point.population * paid;
      one.way += point.population * way;
      one.plain.cost += paid;
      one.plain.way += way;
      one.plain.points += 1;
    }
  }
  return [...found]
    .map(([areaId, { population, withWay, cost: weighted, way, plain }]) => {
      // Where nobody with a way lives, but somebody does, there is nothing to tell; where nobody lives, what one would pay.
      const mean = (all: number, each: number) => {
        if (withWay > 0) return all / withWay;
        return population > 0 || plain.points === 0 ? null : each / plain.points;
      };
      return { areaId, population, cost: mean(weighted, plain.cost), way: mean(way, plain.way) };
    })
    .sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
}

interface Plain {
  cost: number;
  way: number;
  points: number;
}

const sum = (all: ArrayLike<number>) => Array.from(all).reduce((so, one) => so + one, 0);
