import { bboxClip } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shared } from './shared-input.ts';

/** How far around the län the map has something to show, in degrees. */
const margin = 1.5;
/** A grid of about 100 metres: Natural Earth at 1:10 million is no finer. */
const step = 0.001;

const naturalEarth = (name: string) => `data/basemap-natural-earth/ne_10m_${name}.geojson`;

/** Land and lakes around the län, for a background that needs no network. */
export function basemapTopology([west, south, east, north]: readonly [number, number, number, number]) {
  const box: [number, number, number, number] = [west - margin, south - margin, east + margin, north + margin];
  const land = clipped([naturalEarth('land_sweden')], box);
  const lakes = clipped([naturalEarth('lakes_sweden'), naturalEarth('lakes_europe_sweden')], box);
  return quantize(
    topology({ land, lakes }) as unknown as Topology<{ land: GeometryCollection; lakes: GeometryCollection }>,
    {
      scale: [step, step],
      translate: [box[0], box[1]],
    },
  );
}

function clipped(files: readonly string[], box: [number, number, number, number]): FeatureCollection {
  const features = files.flatMap(shared.polygons).flatMap(({ polygons }): Feature[] => {
    const whole: Feature<MultiPolygon> = {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    };
    const { geometry } = bboxClip(whole, box) as Feature<Polygon | MultiPolygon>;
    const kept = polygonsOf(geometry).filter((rings) => rings.length > 0);
    if (kept.length === 0) return [];
    return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: kept } }];
  });
  return { type: 'FeatureCollection', features };
}

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
