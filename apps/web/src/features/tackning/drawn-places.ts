import type { BoundingBox, DrawnPoint, Position } from '@halsouppdrag/domain';
import type { FeatureCollection, Point } from 'geojson';
import type { ViewState } from '../../app/view-state.ts';
import { cameraIn } from '../../map/map-camera.ts';
import { palette } from '../../map/map-palette.ts';
import { labelFont, type SlottedLayer } from '../../map/map-style.ts';
import { placementText as text } from '../../text/tackning-placement.ts';

const source = 'drawn';

/** The places and one more, with the next number: one that was taken away leaves its own unused. */
export function withPlace(points: readonly DrawnPoint[], [lon, lat]: Position): DrawnPoint[] {
  const number = 1 + Math.max(0, ...points.map(({ id }) => Number(id.slice('plats-'.length))));
  // About ten metres: a finger is no finer.
  const position: Position = [Number(lon.toFixed(4)), Number(lat.toFixed(4))];
  return [...points, { id: `plats-${number}`, name: text.place(number), position }];
}

/** The middle of what the map shows. */
export function middleOf(view: ViewState, [west, south, east, north]: BoundingBox): Position {
  const camera = cameraIn(view);
  return camera === null ? [(west + east) / 2, (south + north) / 2] : [camera.lon, camera.lat];
}

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
