import type { Feature, FeatureCollection, Position } from 'geojson';
import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { palette } from './map-palette.ts';
import type { Slot, SlottedLayer } from './map-style.ts';

const objects = ['land', 'lakes'] as const;

/** Larger than any region with its surroundings, in degrees. */
const farAway: Position[] = [
  [-30, 30],
  [60, 30],
  [60, 80],
  [-30, 80],
  [-30, 30],
];

/**
 * The background map as features that say whether they are `land`, `lakes` or `sea`, the sea being all that is not
 * land. An object the map lacks is left out.
 */
export function basemapFeatures(topology: Topology): FeatureCollection {
  const features = objects.flatMap((kind): Feature[] => {
    const object = topology.objects[kind];
    if (object === undefined) return [];
    const shape = feature(topology, object);
    const parts = shape.type === 'FeatureCollection' ? shape.features : [shape];
    return parts.map((part) => ({ ...part, properties: { kind } }));
  });
  const shores = features.filter(({ properties }) => properties?.['kind'] === 'land').flatMap(outerRings);
  const sea: Feature = {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [farAway, ...shores] },
    properties: { kind: 'sea' },
  };
  return { type: 'FeatureCollection', features: shores.length === 0 ? features : [...features, sea] };
}

function outerRings({ geometry }: Feature): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : [];
}

/**
 * Natural Earth's shores are drawn for a whole country: near by they would put water where people live. So what lies
 * over the areas is a veil that fades as one comes closer, while outside the län they stay.
 */
const veil: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 8, 0.72, 10, 0];

/** Land, lakes and sea round the län; drawn from the source `basemap`. */
export const basemapLayers: readonly SlottedLayer[] = [
  ground('land', 'land', { 'fill-color': palette.landOutside, 'fill-antialias': false }),
  ground('lakes', 'land', { 'fill-color': palette.sea, 'fill-antialias': false }),
  ground('sea', 'water', { 'fill-color': palette.sea, 'fill-opacity': veil, 'fill-antialias': false }),
  ground('lakes', 'water', { 'fill-color': palette.sea, 'fill-opacity': veil, 'fill-antialias': false }),
];

function ground(
  kind: 'land' | 'lakes' | 'sea',
  slot: Slot,
  paint: NonNullable<FillLayerSpecification['paint']>,
): SlottedLayer {
  return {
    slot,
    layer: { id: `${kind}-${slot}`, type: 'fill', source: 'basemap', filter: ['==', ['get', 'kind'], kind], paint },
  };
}

/** The län itself; drawn from the source `lan`. */
export const lanLayers: readonly SlottedLayer[] = [
  {
    slot: 'lan',
    layer: {
      id: 'lan-land',
      type: 'fill',
      source: 'lan',
      // Its border is drawn on top; smoothing the edge as well would cost the opening a shader and a pass.
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
  },
  {
    slot: 'kommun',
    layer: {
      id: 'lan-border',
      type: 'line',
      source: 'lan',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.lanBorder, 'line-width': 1 },
    },
  },
];
