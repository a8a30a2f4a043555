import type { Rings } from './rings.ts';
import { isMovedLeft } from './side-of.ts';

/** The edges of one outline, found by where they lie. */
export interface EdgeSlabs {
  /** The edges whose own box touches the box, by rising number. */
  near(west: number, south: number, east: number, north: number): number[];
  /** Whether a moved corner lies inside, see `side-of.ts`. */
  holds(lon: number, lat: number): boolean;
}

const edgesASlab = 4;

/** Sorts the edges into level slabs of equal height: a search looks only in the slabs it touches. */
export function edgeSlabs({ lon, lat, next, south, north }: Rings): EdgeSlabs {
  const count = lon.length;
  const slabs = Math.max(1, Math.ceil(count / edgesASlab));
  const perDegree = north > south ? slabs / (north - south) : 0;
  const slabOf = (y: number) => Math.min(slabs - 1, Math.max(0, Math.floor((y - south) * perDegree)));

  const begins = new Int32Array(slabs + 1);
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const from = slabOf(lat[i] as number);
    const to = slabOf(lat[next[i] as number] as number);
    low[i] = Math.min(from, to);
    high[i] = Math.max(from, to);
    for (let slab = low[i] as number; slab <= (high[i] as number); slab++)
      begins[slab + 1] = (begins[slab + 1] ?? 0) + 1;
  }
  for (let slab = 0; slab < slabs; slab++) begins[slab + 1] = (begins[slab + 1] as number) + (begins[slab] as number);
  const held = new Int32Array(begins[slabs] as number);
  const filled = begins.slice(0, slabs);
  for (let i = 0; i < count; i++) {
    for (let slab = low[i] as number; slab <= (high[i] as number); slab++) {
      held[filled[slab] as number] = i;
      filled[slab] = (filled[slab] as number) + 1;
    }
  }

  return {
    near: (west, southOf, east, northOf) => {
      const found: number[] = [];
      const first = slabOf(southOf);
      const last = slabOf(northOf);
      for (let slab = first; slab <= last; slab++) {
        for (let k = begins[slab] as number; k < (begins[slab + 1] as number); k++) {
          const i = held[k] as number;
          // An edge in several slabs is met in the first of them that is searched.
          if (slab > first && (low[i] as number) < slab) continue;
          const j = next[i] as number;
          const x = lon[i] as number;
          const toX = lon[j] as number;
          const y = lat[i] as number;
          const toY = lat[j] as number;
          if (x < west && toX < west) continue;
          if (x > east && toX > east) continue;
          if (y < southOf && toY < southOf) continue;
          if (y > northOf && toY > northOf) continue;
          found.push(i);
        }
      }
      return found.sort((a, b) => a - b);
    },
    holds: (x, y) => {
      if (y < south || y > north) return false;
      let inside = false;
      const slab = slabOf(y);
      for (let k = begins[slab] as number; k < (begins[slab + 1] as number); k++) {
        const i = held[k] as number;
        const j = next[i] as number;
        const rises = (lat[j] as number) > y;
        if ((lat[i] as number) > y === rises) continue;
        const isLeft = isMovedLeft(x, y, lon[i] as number, lat[i] as number, lon[j] as number, lat[j] as number);
        if (isLeft === rises) inside = !inside;
      }
      return inside;
    },
  };
}
