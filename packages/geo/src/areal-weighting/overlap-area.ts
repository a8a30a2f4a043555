import { earthRadius } from '@turf/turf';
import type { EdgeSlabs } from './edge-slabs.ts';
import { type Rings, radians } from './rings.ts';
import { isMovedLeft, isRestingLeft } from './side-of.ts';

/** A resting outline that many others are laid upon. */
export interface IndexedRings {
  readonly rings: Rings;
  readonly slabs: EdgeSlabs;
}

interface Crossing {
  /** How far along its edge, from 0 to 1. */
  readonly along: number;
  readonly lon: number;
  readonly sinLat: number;
}
type Crossings = Map<number, Crossing[]>;

/** The area in square metres that the rings enclose on the sphere: Turf's own measure, so that the two agree. */
export function enclosedArea({ lon, sinLat, next }: Rings): number {
  let sum = 0;
  for (let i = 0; i < lon.length; i++) {
    const j = next[i] as number;
    sum += piece(lon[i] as number, sinLat[i] as number, lon[j] as number, sinLat[j] as number);
  }
  return sum * squareMetres;
}

/**
 * The area in square metres that two outlines share, without making the shape they share: the area of anything is a sum
 * over the pieces of its border (Green's theorem, in the form of Chamberlain & Duquette 2007, "Some algorithms for
 * polygons on a sphere"), and the border of what is shared is the pieces of each outline that lie inside the other.
 */
export function overlapArea(moved: Rings, movedArea: number, { rings: resting, slabs }: IndexedRings): number {
  const near = slabs.near(moved.west, moved.south, moved.east, moved.north);
  if (near.length === 0) {
    return moved.lon.length > 0 && slabs.holds(moved.lon[0] as number, moved.lat[0] as number) ? movedArea : 0;
  }
  const onMoved: Crossings = new Map();
  const onResting: Crossings = new Map();
  for (let i = 0; i < moved.lon.length; i++) crossWith(i, moved, near, resting, onMoved, onResting);

  let sum = 0;
  for (let ring = 0; ring + 1 < moved.starts.length; ring++) {
    const first = moved.starts[ring] as number;
    const isInside = slabs.holds(moved.lon[first] as number, moved.lat[first] as number);
    sum += alongChain(moved, first, moved.starts[ring + 1] as number, isInside, onMoved);
  }
  sum += alongNear(resting, near, onResting, moved);
  return Math.max(0, sum * squareMetres);
}

const squareMetres = radians * earthRadius * earthRadius;

function piece(lon: number, sinLat: number, toLon: number, toSinLat: number): number {
  return ((lon - toLon) * (sinLat + toSinLat)) / 2;
}

function crossWith(
  i: number,
  moved: Rings,
  near: readonly number[],
  resting: Rings,
  onMoved: Crossings,
  onResting: Crossings,
): void {
  const j = moved.next[i] as number;
  const x1 = moved.lon[i] as number;
  const y1 = moved.lat[i] as number;
  const x2 = moved.lon[j] as number;
  const y2 = moved.lat[j] as number;
  const west = Math.min(x1, x2);
  const east = Math.max(x1, x2);
  const south = Math.min(y1, y2);
  const north = Math.max(y1, y2);
  for (const k of near) {
    const l = resting.next[k] as number;
    const u1 = resting.lon[k] as number;
    const u2 = resting.lon[l] as number;
    if ((u1 < west && u2 < west) || (u1 > east && u2 > east)) continue;
    const v1 = resting.lat[k] as number;
    const v2 = resting.lat[l] as number;
    if ((v1 < south && v2 < south) || (v1 > north && v2 > north)) continue;
    if (isMovedLeft(x1, y1, u1, v1, u2, v2) === isMovedLeft(x2, y2, u1, v1, u2, v2)) continue;
    if (isRestingLeft(u1, v1, x1, y1, x2, y2) === isRestingLeft(u2, v2, x1, y1, x2, y2)) continue;
    const across = (x2 - x1) * (v2 - v1) - (y2 - y1) * (u2 - u1);
    // Edges on one line, which the thought move lets cross: where does not matter, the pieces cancel out.
    const along = across === 0 ? 0 : clamped(((u1 - x1) * (v2 - v1) - (v1 - y1) * (u2 - u1)) / across);
    const lon = x1 + along * (x2 - x1);
    const lat = y1 + along * (y2 - y1);
    const sinLat = Math.sin(lat * radians);
    const dx = u2 - u1;
    const dy = v2 - v1;
    const restingAlong = clamped(Math.abs(dx) > Math.abs(dy) ? (lon - u1) / dx : (lat - v1) / dy);
    add(onMoved, i, { along, lon, sinLat });
    add(onResting, k, { along: restingAlong, lon, sinLat });
  }
}

const clamped = (share: number) => Math.min(1, Math.max(0, share));

function add(crossings: Crossings, edge: number, crossing: Crossing): void {
  const there = crossings.get(edge);
  if (there) there.push(crossing);
  else crossings.set(edge, [crossing]);
}

/** The pieces inside the other outline of the edges from one number up to another, which follow one another. */
function alongChain(rings: Rings, from: number, to: number, beginsInside: boolean, crossings: Crossings): number {
  let isInside = beginsInside;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const crossed = crossings.get(i);
    const j = rings.next[i] as number;
    const toLon = rings.lon[j] as number;
    const toSinLat = rings.sinLat[j] as number;
    let lon = rings.lon[i] as number;
    let sinLat = rings.sinLat[i] as number;
    if (crossed !== undefined) {
      for (const crossing of crossed.sort((a, b) => a.along - b.along)) {
        if (isInside) sum += piece(lon, sinLat, crossing.lon, crossing.sinLat);
        isInside = !isInside;
        lon = crossing.lon;
        sinLat = crossing.sinLat;
      }
    }
    if (isInside) sum += piece(lon, sinLat, toLon, toSinLat);
  }
  return sum;
}

/** The same for the resting edges near the moved outline; the others are all outside it. */
function alongNear(resting: Rings, near: readonly number[], crossings: Crossings, moved: Rings): number {
  let sum = 0;
  let ring = 0;
  let k = 0;
  while (k < near.length) {
    const from = near[k] as number;
    let length = 1;
    while (near[k + length] === from + length && from + length < ringEnd(from)) length++;
    const to = from + length;
    k += length;
    sum += alongChain(resting, from, to, beginsInside(from), crossings);
  }
  return sum;

  function ringEnd(edge: number): number {
    while ((resting.starts[ring + 1] as number) <= edge) ring++;
    return resting.starts[ring + 1] as number;
  }

  /** A chain that does not begin its ring comes from an edge outside the moved outline's box, so from outside. */
  function beginsInside(from: number): boolean {
    return from === resting.starts[ring] && holds(moved, resting.lon[from] as number, resting.lat[from] as number);
  }
}

/** Whether a resting corner lies inside the moved outline. */
function holds({ lon, lat, next, west, south, east, north }: Rings, x: number, y: number): boolean {
  if (x < west || x > east || y < south || y > north) return false;
  let inside = false;
  for (let i = 0; i < lon.length; i++) {
    const j = next[i] as number;
    const rises = (lat[j] as number) >= y;
    if ((lat[i] as number) >= y === rises) continue;
    const isLeft = isRestingLeft(x, y, lon[i] as number, lat[i] as number, lon[j] as number, lat[j] as number);
    if (isLeft === rises) inside = !inside;
  }
  return inside;
}
