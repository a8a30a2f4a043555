import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { BaseArea } from './base-areas.ts';
import { lan } from './base-areas.ts';
import { generalise, type Outlines } from './generalise.ts';
import { type GridPoint, ringArea, samePoint, stepsPerDegree, toDegrees, toGrid } from './grid-point.ts';
import { handOverSlivers } from './hand-over-slivers.ts';
import { matchNeighbours } from './match-neighbours.ts';
import { simplePolygons } from './simple-rings.ts';

/** Bends smaller than this are taken away. Chosen so that the file stays small and a street block is still seen. */
const bendSquareMetres = 150;

/** The outlines of the base areas as one topology on a grid of 1e-5 degrees, with the codes of the levels above. */
export function areasTopology(baseAreas: readonly BaseArea[]) {
  // The library's type says the topology could be null-shaped; it has the one object it was given.
  const exact = topology({ areas: outlines(baseAreas) }) as unknown as Outlines;
  const coarse = generalise(exact, bendSquareMetres);
  const [west, south] = coarse.bbox ?? [0, 0];
  const step = 1 / stepsPerDegree;
  return quantize(coarse, { scale: [step, step], translate: [west, south] });
}

function outlines(baseAreas: readonly BaseArea[]): FeatureCollection<Polygon | MultiPolygon> {
  const rings = baseAreas.flatMap(({ polygons }, area) =>
    polygons.flatMap((polygon) => polygon.map((ring, index) => ({ area, points: gridRing(ring, index === 0) }))),
  );
  const matched = matchNeighbours(rings.map(({ points }) => points));
  const simple = baseAreas.map((_, area) => simplePolygons(matched.filter((_ring, at) => rings[at]?.area === area)));
  const whole = handOverSlivers(simple);
  const features = baseAreas.map((area, index): Feature<Polygon | MultiPolygon> => {
    const polygons = (whole[index] ?? []).map((polygon) => polygon.map((ring) => ring.map(toDegrees)));
    const [only, ...more] = polygons;
    const geometry: Polygon | MultiPolygon =
      only !== undefined && more.length === 0
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: polygons };
    const { code, lokalsamhalle, kommun } = area;
    return { type: 'Feature', properties: { code, lokalsamhalle, kommun, lan: lan.code }, geometry };
  });
  return { type: 'FeatureCollection', features };
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
