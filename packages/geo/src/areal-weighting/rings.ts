import type { MultiPolygon, Polygon } from 'geojson';

/**
 * The rings of a polygon laid out after one another: outer ones counter-clockwise and holes clockwise, so that what is
 * inside lies to the left of every edge. Edge i goes from corner i to corner `next[i]`.
 */
export interface Rings {
  /** Longitude and latitude in degrees, exactly as given. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly sinLat: Float64Array;
  readonly next: Int32Array;
  /** Where each ring begins, and last how many corners there are. */
  readonly starts: readonly number[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Lays out a valid polygon (RFC 7946); rings may be closed or not, and turned either way. Empty rings are left out. */
export function ringsOf({ type, coordinates }: Polygon | MultiPolygon): Rings {
  const lon: number[] = [];
  const lat: number[] = [];
  const starts: number[] = [];
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    for (const [k, ring] of polygon.entries()) {
      const corners = withoutClosing(ring);
      if (corners.length < 3) continue;
      starts.push(lon.length);
      const isCounterClockwise = turn(corners) > 0;
      const ordered = isCounterClockwise === (k === 0) ? corners : corners.toReversed();
      for (const [x, y] of ordered) {
        lon.push(x as number);
        lat.push(y as number);
      }
    }
  }
  starts.push(lon.length);
  return {
    lon: Float64Array.from(lon),
    lat: Float64Array.from(lat),
    sinLat: Float64Array.from(lat, (degrees) => Math.sin(degrees * radians)),
    next: followers(starts),
    starts,
    ...bounds(lon, lat),
  };
}

export const radians = Math.PI / 180;

function withoutClosing(ring: readonly (readonly number[])[]) {
  const first = ring[0];
  const last = ring.at(-1);
  return first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

/** Twice the signed area in the plane, from the first corner so that nearby numbers are multiplied. */
function turn(corners: readonly (readonly number[])[]): number {
  const [x0, y0] = corners[0] as [number, number];
  let sum = 0;
  for (let i = 1; i + 1 < corners.length; i++) {
    const [x1, y1] = corners[i] as [number, number];
    const [x2, y2] = corners[i + 1] as [number, number];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

function followers(starts: readonly number[]): Int32Array {
  const next = new Int32Array(starts.at(-1) as number);
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const from = starts[ring] as number;
    const to = starts[ring + 1] as number;
    for (let i = from; i < to; i++) next[i] = i + 1 < to ? i + 1 : from;
  }
  return next;
}

function bounds(lon: readonly number[], lat: readonly number[]) {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < lon.length; i++) {
    west = Math.min(west, lon[i] as number);
    east = Math.max(east, lon[i] as number);
    south = Math.min(south, lat[i] as number);
    north = Math.max(north, lat[i] as number);
  }
  return { west, south, east, north };
}
