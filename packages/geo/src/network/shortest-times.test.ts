import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyUse, madeRoads, metresFrom } from '../testing/made-roads.ts';
import { plainDijkstra } from '../testing/plain-dijkstra.ts';
import { buildRoadGraph } from './build-road-graph.ts';
import { roadNetwork } from './road-network.ts';
import { shortestTimes } from './shortest-times.ts';

const nodes = 24;
const positions = Array.from({ length: nodes }, (_, k): Position => metresFrom(170 * (k % 6), 230 * Math.floor(k / 6)));
const anyNode = fc.nat({ max: nodes - 1 });
const anyRoads = fc
  .array(
    fc.record({
      nodes: fc.array(anyNode, { minLength: 2, maxLength: 5 }),
      use: fc.integer({ min: 1, max: everyUse }),
      limit: fc.constantFrom(0, 30, 50, 110),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .filter((ways) => ways.some(({ nodes: through }) => new Set(through).size > 1));
const anySeeds = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 400_000 })), { maxLength: 6 });

describe('the search over the whole network', () => {
  it('is the shortest-path tree of a plain Dijkstra, from one unit and from many, the ties too', () => {
    fc.assert(
      fc.property(anyRoads, anySeeds, fc.constantFrom('car' as const, 'walk' as const), (ways, starts, mode) => {
        const network = roadNetwork(buildRoadGraph(madeRoads(positions, ways)), mode, 0);
        const seeds = starts.map(([node, milliseconds], unit) => ({
          node: node % network.graph.lon.length,
          milliseconds,
          unit,
        }));
        expect(shortestTimes(network, seeds)).toEqual(plainDijkstra(network, seeds));
      }),
      { numRuns: 400 },
    );
  });

  it('gives a tie to the unit that comes first, wherever it starts', () => {
    const network = roadNetwork(buildRoadGraph(madeRoads(positions, [{ nodes: [0, 1, 2] }])), 'car', 0);
    const [end, middle, other] = [0, 1, 2].map((at) => nodeAt(network.graph.lon, positions[at] as Position));
    const seeds = [other, end].map((node, unit) => ({ node: node as number, milliseconds: 0, unit }));
    expect(shortestTimes(network, seeds).unit[middle as number]).toBe(0);
    expect(shortestTimes(network, seeds.toReversed()).unit[middle as number]).toBe(0);
  });
});

const nodeAt = (lon: Int32Array, [x]: Position) => lon.findIndex((one) => Math.abs(one / 1e7 - x) < 1e-6);
