import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { type BaseArea, lan } from './base-areas.ts';
import { generalise, type Outlines } from './generalise.ts';
import { stepsPerDegree, toDegrees } from './grid-point.ts';
import { wholeOutlines } from './whole-outlines.ts';

/** Bends smaller than this are taken away. Chosen so that the file stays small and a street block is still seen. */
const bendSquareMetres = 50;

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
  const whole = wholeOutlines(baseAreas);
  const features = baseAreas.map(({ code, lokalsamhalle, kommun }, index): Feature<Polygon | MultiPolygon> => {
    const polygons = (whole[index] ?? []).map((polygon) => polygon.map((ring) => ring.map(toDegrees)));
    const [only, ...more] = polygons;
    const geometry: Polygon | MultiPolygon =
      only !== undefined && more.length === 0
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: polygons };
    return { type: 'Feature', properties: { code, lokalsamhalle, kommun, lan: lan.code }, geometry };
  });
  return { type: 'FeatureCollection', features };
}
