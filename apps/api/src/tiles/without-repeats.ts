import type { GeoJSONVTFeature, GeoJSONVTTile } from '@maplibre/geojson-vt';

type Corner = [number, number];

/** A ring returns to where it began. */
const leastCorners = 4;

/**
 * A tile of areas without the corners that fell on the one before them when they were rounded to the tile's steps. Areas
 * that meet keep the same corners, since the same are rounded alike. An area of which nothing is left is still there, as
 * one step wide: it can be chosen, and then it is marked.
 */
export function withoutRepeats(tile: GeoJSONVTTile): GeoJSONVTTile {
  const features: readonly GeoJSONVTFeature[] = tile.features;
  // The library's own type of a tile says of the same corners that they are numbers too.
  return { ...tile, features: features.map(withoutRepeatsIn) as GeoJSONVTTile['features'] };
}

function withoutRepeatsIn(feature: GeoJSONVTFeature): GeoJSONVTFeature {
  if (feature.type === 1) return feature;
  const rings = feature.geometry.map(apart).filter((ring) => ring.length >= leastCorners);
  const [x, y] = feature.geometry[0]?.[0] ?? [0, 0];
  const leastRing: Corner[] = [
    [x, y],
    [x + 1, y],
    [x, y + 1],
    [x, y],
  ];
  return { ...feature, geometry: rings.length > 0 ? rings : [leastRing] };
}

const apart = (ring: readonly Corner[]): Corner[] =>
  ring.filter(([x, y], k) => k === 0 || ring[k - 1]?.[0] !== x || ring[k - 1]?.[1] !== y);
