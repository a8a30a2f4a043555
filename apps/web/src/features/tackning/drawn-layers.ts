import type { DrawnPoint } from '@halsouppdrag/domain';
import type { FeatureCollection, Point } from 'geojson';
import { palette } from '../../map/map-palette.ts';
import { labelFont, type SlottedLayer } from '../../map/map-style.ts';

const source = 'drawn';

export function drawnFeatures(points: readonly DrawnPoint[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, name, position }) => ({
      type: 'Feature',
      properties: { id, name },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** Empty rings, which no unit is drawn as, with their names. */
export const drawnLayers: readonly SlottedLayer[] = [
  {
    slot: 'chosen',
    layer: {
      id: 'drawn-place',
      type: 'circle',
      source,
      paint: {
        'circle-radius': 7,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.chosen,
        'circle-stroke-width': 2.5,
      },
    },
  },
  {
    slot: 'chosen',
    layer: {
      id: 'drawn-place-name',
      type: 'symbol',
      source,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': labelFont,
        'text-size': 12,
        'text-offset': [0, 1.4],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.chosen, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  },
];
