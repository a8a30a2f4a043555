import type { BaseArea } from './base-areas.ts';
import { type GridPoint, ringArea, samePoint, toGrid } from './grid-point.ts';
import { handOverSlivers } from './hand-over-slivers.ts';
import { crossings, matchNeighbours, type Ring } from './match-neighbours.ts';
import { simplePolygons } from './simple-rings.ts';

const mostRounds = 6;

/**
 * The polygons of each base area on the grid, mended until no border crosses another: neighbours share their corners,
 * rings are simple, and what is too small to be a place has gone to a neighbour.
 */
export function wholeOutlines(baseAreas: readonly BaseArea[]): GridPoint[][][][] {
  let rings: Ring[] = baseAreas.flatMap(({ polygons }, area) =>
    polygons.flatMap((polygon) => polygon.map((ring, index) => ({ area, points: gridRing(ring, index === 0) }))),
  );
  let areas: GridPoint[][][][] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const matched = matchNeighbours(rings);
    areas = handOverSlivers(baseAreas.map((_, area) => simplePolygons(pointsOf(matched, area))));
    rings = areas.flatMap((polygons, area) => polygons.flat().map((points) => ({ area, points })));
    if (crossings(rings).size === 0) break;
  }
  return areas;
}

function pointsOf(rings: readonly Ring[], area: number): GridPoint[][] {
  return rings.filter((ring) => ring.area === area).map(({ points }) => [...points]);
}

/** A ring on the grid, outer rings counter-clockwise and holes clockwise. */
function gridRing(ring: readonly (readonly [number, number])[], isOuter: boolean): GridPoint[] {
  const points: GridPoint[] = [];
  for (const corner of ring) {
    const point = toGrid(corner);
    const last = points.at(-1);
    if (last === undefined || !samePoint(last, point)) points.push(point);
  }
  return ringArea(points) > 0 === isOuter ? points : points.reverse();
}
