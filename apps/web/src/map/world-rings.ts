import type { Geometry, Position } from 'geojson';

/** A point of Web Mercator, the world being 1 wide and 1 high, from its north-western corner. */
export type WorldPoint = readonly [x: number, y: number];

/** Rings of x and y in turn, in worlds from an origin: near it they keep their exactness in few digits. */
export type WorldRings = readonly Float64Array[];

/** How wide the world is, in CSS pixels: MapLibre's tiles are 512 where the zoom is whole. */
export const worldPixels = (zoom: number): number => 512 * 2 ** zoom;

/** Where a position is in Web Mercator. */
export function worldPoint(lon: number, lat: number): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** All rings of an area, holes with it; none for what is not an area. */
export function worldRings(geometry: Geometry, origin: WorldPoint): WorldRings {
  if (geometry.type === 'Polygon') return geometry.coordinates.map((ring) => worldRing(ring, origin));
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => worldRing(ring, origin)));
}

function worldRing(ring: readonly Position[], [originX, originY]: WorldPoint): Float64Array {
  const flat = new Float64Array(2 * ring.length);
  // A country has hundreds of thousands of corners: pairs made only to be taken apart would be most of the work.
  for (let i = 0; i < ring.length; i++) {
    const position = ring[i] as Position;
    const [x, y] = worldPoint(position[0] as number, position[1] as number);
    flat[2 * i] = x - originX;
    flat[2 * i + 1] = y - originY;
  }
  return flat;
}
