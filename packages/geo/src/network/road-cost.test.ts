import { type Position, roadUse } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageAnswer } from '../coverage-answer.ts';
import { everyUse, type MadeRoad, madeRoads, metresFrom } from '../testing/made-roads.ts';
import { buildRoadGraph } from './build-road-graph.ts';
import { peopleByPart } from './loose-parts.ts';
import { partOf, roadCost } from './road-cost.ts';
import { roadNetwork } from './road-network.ts';

const at = metresFrom;
const cost = (positions: readonly Position[], ways: readonly MadeRoad[], mode: 'car' | 'walk' = 'car') =>
  roadCost(roadNetwork(buildRoadGraph(madeRoads(positions, ways)), mode, 0));
const minutes = (travel: ReturnType<typeof cost>, from: Position, to: Position) => travel.least([from], [to]).cost[0];
const oneWay = roadUse.carForward | roadUse.walk;

// A street of 3 km east, and one of 1 km north from its end.
const street = [at(0, 0), at(1000, 0), at(3000, 0), at(3000, 1000)];
const both: MadeRoad[] = [
  { nodes: [0, 1, 2], limit: 60 },
  { nodes: [2, 3], limit: 30 },
];

describe('minutes along the roads', () => {
  it('is length by signed speed, and by 5 km/h on foot', () => {
    expect(minutes(cost(street, both), at(0, 0), at(3000, 1000))).toBeCloseTo(3 + 2, 2);
    expect(minutes(cost(street, both, 'walk'), at(0, 0), at(3000, 1000))).toBeCloseTo(48, 1);
  });

  it('counts a part of a piece, from either end, and straight along a piece that both lie on', () => {
    const travel = cost(street, both);
    expect(minutes(travel, at(500, 0), at(3000, 500))).toBeCloseTo(2.5 + 1, 2);
    expect(minutes(travel, at(1200, 0), at(2800, 0))).toBeCloseTo(1.6, 2);
    expect(minutes(travel, at(2800, 0), at(1200, 0))).toBeCloseTo(1.6, 2);
    expect(minutes(travel, at(1700, 0), at(1700, 0))).toBe(0);
  });

  it('counts the way to the road at both ends: a yard at 20 km/h by car, 5 km/h on foot', () => {
    expect(minutes(cost(street, both), at(500, 200), at(1500, -100))).toBeCloseTo(1 + 0.6 + 0.3, 2);
    expect(minutes(cost(street, both, 'walk'), at(500, 200), at(1500, -100))).toBeCloseTo(12 + 2.4 + 1.2, 1);
  });

  it('heeds a one-way from home to unit, also along one piece; feet need not', () => {
    const ways: MadeRoad[] = [{ nodes: [0, 1, 2], limit: 60, use: oneWay }];
    const travel = cost(street, ways);
    expect(minutes(travel, at(0, 0), at(3000, 0))).toBeCloseTo(3, 2);
    expect(minutes(travel, at(3000, 0), at(0, 0))).toBe(Number.POSITIVE_INFINITY);
    expect(minutes(travel, at(1200, 0), at(1600, 0))).toBeCloseTo(0.4, 2);
    expect(minutes(travel, at(1600, 0), at(1200, 0))).toBe(Number.POSITIVE_INFINITY);
    expect(minutes(cost(street, ways, 'walk'), at(3000, 0), at(0, 0))).toBeCloseTo(36, 1);
  });

  it('drives round the block where the street is one-way, rather than back along it', () => {
    const block = [at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000)];
    const travel = cost(block, [{ nodes: [0, 1, 2, 3, 0], limit: 60, use: oneWay }]);
    expect(minutes(travel, at(600, 0), at(400, 0))).toBeCloseTo(3.8, 2);
  });

  it('has no way from beyond two kilometres of any road, nor to a part that hangs loose', () => {
    const travel = cost(street, [{ nodes: [0, 1] }, { nodes: [2, 3] }]);
    expect(minutes(travel, at(0, 0), at(3000, 500))).toBe(Number.POSITIVE_INFINITY);
    expect(minutes(travel, at(0, 1990), at(1000, 0))).toBeLessThan(20);
    expect(minutes(travel, at(0, 2010), at(1000, 0))).toBe(Number.POSITIVE_INFINITY);
    expect([...travel.least([at(0, 0)], []).unit]).toEqual([-1]);
  });

  it('does not use what cars may not', () => {
    const ways: MadeRoad[] = [
      { nodes: [0, 1, 2], limit: 60 },
      { nodes: [2, 3], use: roadUse.walk },
    ];
    expect(minutes(cost(street, ways), at(0, 0), at(3000, 900))).toBeGreaterThan(3 + 2.5);
    expect(minutes(cost(street, ways, 'walk'), at(0, 0), at(3000, 900))).toBeCloseTo(46.8, 1);
  });

  it('does not drive past a bollard, which feet do', () => {
    const roads = { ...madeRoads(street, both), carBlocked: Uint8Array.of(0, 1, 0, 0) };
    const graph = buildRoadGraph(roads);
    const by = (mode: 'car' | 'walk') => roadCost(roadNetwork(graph, mode, 0)).least([at(0, 0)], [at(3000, 0)]).cost[0];
    expect(by('car')).toBe(Number.POSITIVE_INFINITY);
    expect(by('walk')).toBeCloseTo(36, 1);
  });

  it('takes no place to a scrap of road that leads nowhere, beside a street that does', () => {
    const positions = [...street, at(500, 50), at(520, 50)];
    const graph = buildRoadGraph(madeRoads(positions, [...both, { nodes: [4, 5] }]));
    const network = roadNetwork(graph, 'car');
    expect(minutes(roadCost(network), at(500, 60), at(3000, 0))).toBeCloseTo(2.5 + 0.18, 2);
    expect([...partOf(network, [at(500, 60), at(9000, 9000)])]).toEqual([0, -1]);
    expect([...partOf(roadNetwork(graph, 'car', 0), [at(500, 60)])]).toEqual([1]);
  });
});

describe('the loose parts of a network', () => {
  it('are told with their road and their people, most people first, and who has no road at all', () => {
    const network = roadNetwork(buildRoadGraph(madeRoads(street, [{ nodes: [0, 1] }, { nodes: [2, 3] }])), 'car', 0);
    const home = (areaId: string, position: Position, population: number) => ({ areaId, position, population });
    const told = peopleByPart(network, [
      ...[home('a', at(0, 0), 10), home('b', at(3000, 500), 14), home('c', at(3000, 600), 16), home('e', at(0, 0), 0)],
      home('d', at(9000, 9000), 5),
    ]);
    expect(told.withoutRoad).toBe(5);
    expect(told.parts.map(({ areaId }) => areaId)).toEqual(['c', 'a']);
    expect(told.parts.map(({ people }) => people)).toEqual([30, 10]);
    expect(told.parts.map(({ km }) => Number(km.toFixed(2)))).toEqual([1, 1]);
  });
});

const grid = Array.from({ length: 20 }, (_, k): Position => at(400 * (k % 5), 500 * Math.floor(k / 5)));
const anyWays = fc.array(
  fc.record({
    nodes: fc.array(fc.nat({ max: grid.length - 1 }), { minLength: 2, maxLength: 4 }),
    use: fc.integer({ min: 1, max: everyUse }),
    limit: fc.constantFrom(0, 30, 70),
  }),
  { minLength: 1, maxLength: 20 },
);
const anyPlaces = (most: number) =>
  fc.array(
    fc.tuple(fc.integer({ min: -500, max: 2500 }), fc.integer({ min: -500, max: 2500 })).map(([x, y]) => at(x, y)),
    { maxLength: most },
  );

describe('a travel cost like the others', () => {
  it('gives as nearest what is least in the matrix, and of equals the first', () => {
    fc.assert(
      fc.property(anyWays, anyPlaces(8), anyPlaces(5), fc.constantFrom('car', 'walk'), (ways, from, to, mode) => {
        const travel = cost(grid, ways, mode as 'car' | 'walk');
        const all = travel.matrix(from, [...to, ...to]);
        const { unit, cost: least } = travel.least(from, [...to, ...to]);
        for (const i of from.keys()) {
          const row = Array.from({ length: 2 * to.length }, (_, j) => all[j * from.length + i] as number);
          const best = Math.min(Number.POSITIVE_INFINITY, ...row);
          expect(least[i]).toBe(best);
          expect(unit[i]).toBe(best === Number.POSITIVE_INFINITY ? -1 : row.indexOf(best));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never gets worse by a unit more, and counts everyone once', () => {
    fc.assert(
      fc.property(anyWays, anyPlaces(12), anyPlaces(4), (ways, homes, places) => {
        const travel = cost(grid, ways);
        const points = homes.map((position, i) => ({
          areaId: `a${i}`,
          position,
          population: 10 + i,
          withinAreas: [],
          index: null,
          settlement: null,
        }));
        const units = places.map((position, k) => ({ id: `u${k}`, position }));
        const ask = (some: typeof units) => coverageAnswer({ points, units: some, limits: [2, 5], travel });
        const answer = ask(units);
        const everyone = points.reduce((sum, { population }) => sum + population, 0);
        expect(answer.measure).toBe('minutes');
        expect(answer.uncovered + answer.units.reduce((sum, { population }) => sum + population, 0)).toBe(everyone);
        expect(answer.total.unreachable).toBeLessThanOrEqual(ask(units.slice(1)).total.unreachable);
        for (const [k, fewer] of ask(units.slice(1)).total.within.entries()) {
          expect(answer.total.within[k]).toBeGreaterThanOrEqual(fewer);
        }
      }),
      { numRuns: 100 },
    );
  });
});
