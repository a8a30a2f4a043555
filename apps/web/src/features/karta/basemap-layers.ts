import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { palette } from './map-palette.ts';
import type { SlottedLayer } from './map-style.ts';

const ground = ['land', 'lakes'] as const;

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
  const features = ground.flatMap((kind): Feature[] => {
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

/** Land, lakes and sea round the län; drawn from the source `basemap`. */
export const basemapLayers: readonly SlottedLayer[] = [
  {
    slot: 'land',
    layer: {
      id: 'basemap-land',
      type: 'fill',
      source: 'basemap',
      filter: ['==', ['get', 'kind'], 'land'],
      paint: { 'fill-color': palette.landOutside },
    },
  },
  {
    slot: 'lakes',
    layer: {
      // Areas reach out over the sea. Veiled, so that the coast is seen and yet what belongs to which area.
      id: 'basemap-sea',
      type: 'fill',
      source: 'basemap',
      filter: ['==', ['get', 'kind'], 'sea'],
      paint: { 'fill-color': palette.sea, 'fill-opacity': 0.72 },
    },
  },
  {
    slot: 'lakes',
    layer: {
      id: 'basemap-lakes',
      type: 'fill',
      source: 'basemap',
      filter: ['==', ['get', 'kind'], 'lakes'],
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.lakeShore },
    },
  },
];

/** The län itself; drawn from the source `lan`. */
export const lanLayers: readonly SlottedLayer[] = [
  {
    slot: 'land',
    layer: { id: 'lan-land', type: 'fill', source: 'lan', paint: { 'fill-color': palette.land } },
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
