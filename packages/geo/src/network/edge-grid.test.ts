import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleMetres } from '../great-circle.ts';
import { madeRoads, metresFrom } from '../testing/made-roads.ts';
import { buildRoadGraph } from './build-road-graph.ts';
import { edgeGrid } from './edge-grid.ts';
import { type RoadGraph, unitsPerDegree } from './road-graph.ts';
import { farthestAccessMetres } from './road-speeds.ts';

const position = (reach: number) =>
  fc
    .tuple(fc.integer({ min: -reach, max: reach }), fc.integer({ min: -reach, max: reach }))
    .map(([east, north]) => metresFrom(east, north));
/** Pieces from some metres to some kilometres, many of them along a meridian or a parallel or on the same spot. */
const roads = fc.array(
  fc.tuple(position(4000), fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(0, 1, -40, 700)),
  {
    minLength: 1,
    maxLength: 40,
  },
);

function graphOf(pieces: readonly (readonly [Position, number, number])[]): RoadGraph {
  const ends = pieces.flatMap(([[lon, lat], east, north]): Position[] => {
    const [dx, dy] = [metresFrom(east, north)[0] - metresFrom(0, 0)[0], metresFrom(0, north)[1] - metresFrom(0, 0)[1]];
    return [
      [lon, lat],
      [lon + dx, lat + dy],
    ];
  });
  return buildRoadGraph(
    madeRoads(
      ends,
      pieces.map((_, k) => ({ nodes: [2 * k, 2 * k + 1] })),
    ),
  );
}

const pointOn = ({ lon, lat, from, to }: RoadGraph, edge: number, fraction: number): Position => {
  const between = (axis: Int32Array) => {
    const [a, b] = [axis[from[edge] as number] as number, axis[to[edge] as number] as number];
    return (a + fraction * (b - a)) / unitsPerDegree;
  };
  return [between(lon), between(lat)];
};

/** Along every piece, by halving the third that is farther: the distance has one lowest point. */
function nearestByTrial(graph: RoadGraph, position: Position): number {
  let least = Number.POSITIVE_INFINITY;
  for (let edge = 0; edge < graph.from.length; edge++) {
    const metres = (fraction: number) => greatCircleMetres(position, pointOn(graph, edge, fraction));
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step++) {
      const third = (high - low) / 3;
      if (metres(low + third) < metres(high - third)) high -= third;
      else low += third;
    }
    least = Math.min(least, metres((low + high) / 2), metres(0), metres(1));
  }
  return least;
}

describe('the nearest piece of road', () => {
  it('is the nearest of all, as far away as it is said to be, and none where all are farther than was asked', () => {
    fc.assert(
      fc.property(roads, position(5000), fc.integer({ min: 1, max: farthestAccessMetres }), (pieces, place, within) => {
        const graph = graphOf(pieces);
        fc.pre(graph.from.length > 0);
        const least = nearestByTrial(graph, place);
        const found = edgeGrid(graph, () => true).nearest(place, within);
        // A place is known to a centimetre, and the plane is flat to half a thousandth.
        const room = 0.02 + 5e-4 * least;
        if (least > within + room) expect(found).toBeNull();
        if (least > within - room) return;
        if (found === null) throw new Error('There is a road within.');
        expect(Math.abs(found.metres - least)).toBeLessThan(room);
        const there = greatCircleMetres(place, pointOn(graph, found.edge, found.fraction));
        expect(Math.abs(there - found.metres)).toBeLessThan(room);
      }),
      { numRuns: 300 },
    );
  });

  it('is sought among those that are wanted only', () => {
    const graph = graphOf([
      [metresFrom(0, 0), 500, 0],
      [metresFrom(0, 100), 500, 0],
    ]);
    const place = metresFrom(250, -10);
    const [all, some, none] = [() => true, (edge: number) => edge === 1, () => false].map((wanted) =>
      edgeGrid(graph, wanted).nearest(place, 2000),
    );
    expect([all?.edge, some?.edge, none]).toEqual([0, 1, null]);
    expect([all?.metres, some?.metres]).toEqual([expect.closeTo(10, 1), expect.closeTo(110, 1)]);
    expect(all?.fraction).toBeCloseTo(0.5, 3);
  });
});
