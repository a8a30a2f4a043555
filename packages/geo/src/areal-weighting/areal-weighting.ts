import type { AreaGeometry } from '../area-geometry.ts';
import { edgeSlabs } from './edge-slabs.ts';
import { enclosedArea, overlapArea } from './overlap-area.ts';
import { type Rings, ringsOf } from './rings.ts';

/** Areas laid out to be weighted again and again. */
export interface WeightedAreas {
  readonly rings: readonly Rings[];
  /** Of each area, as `turf.area` counts it. */
  readonly squareMetres: Float64Array;
}

/** How much of an area lies within something. */
export interface AreaPart {
  /** Which area, as its place in the list. */
  readonly at: number;
  readonly squareMetres: number;
  /** Of the area's whole, above 0 and at most 1. */
  readonly share: number;
}

/** Lays areas out for `partsWithin`. Valid polygons in WGS 84 (RFC 7946), none across the 180th meridian. */
export function weightedAreas(geometries: readonly AreaGeometry[]): WeightedAreas {
  const rings = geometries.map(ringsOf);
  return { rings, squareMetres: Float64Array.from(rings, enclosedArea) };
}

/**
 * The areas that have something within an outline, in the list's order, and how much of each: what areal weighting shares
 * people out by. Equals `turf.area(turf.intersect(…))`, some thousand times faster, since only what the outline's border
 * runs through is looked at closely, and nothing is cut out. Areas that only touch the outline are left out.
 * Source of the weighting: Goodchild & Lam 1980, "Areal interpolation: a variant of the traditional spatial problem".
 */
export function partsWithin({ rings, squareMetres }: WeightedAreas, outline: AreaGeometry): AreaPart[] {
  const resting = ringsOf(outline);
  const indexed = { rings: resting, slabs: edgeSlabs(resting) };
  const parts: AreaPart[] = [];
  for (const [at, moved] of rings.entries()) {
    if (moved.west > resting.east || moved.east < resting.west) continue;
    if (moved.south > resting.north || moved.north < resting.south) continue;
    const whole = squareMetres[at] as number;
    const overlap = Math.min(whole, overlapArea(moved, whole, indexed));
    // What is left when a shared border is added up once from each side is rounding.
    if (overlap <= whole * roundingShare) continue;
    parts.push({ at, squareMetres: overlap, share: overlap / whole });
  }
  return parts;
}

const roundingShare = 1e-12;
