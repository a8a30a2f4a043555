import { area, circle, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { partsWithin, weightedAreas } from './areal-weighting.ts';

const polygon = (...rings: number[][][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const overlap = (one: Polygon | MultiPolygon, other: Polygon | MultiPolygon) =>
  partsWithin(weightedAreas([one]), other)[0]?.squareMetres ?? 0;
const turfOverlap = (one: Polygon | MultiPolygon, other: Polygon | MultiPolygon) => {
  const shared = intersect(featureCollection([feature(one), feature(other)]));
  return shared ? area(shared) : 0;
};

/** A star-shaped outline: its corners in order around a middle, so that it never crosses itself. */
const star = fc
  .record({
    lon: fc.double({ min: 17, max: 17.4, noNaN: true }),
    lat: fc.double({ min: 59.8, max: 60.1, noNaN: true }),
    reach: fc.array(fc.double({ min: 0.02, max: 0.3, noNaN: true }), { minLength: 3, maxLength: 24 }),
  })
  .map(({ lon, lat, reach }) => {
    const corners = reach.map((far, k) => {
      const angle = (2 * Math.PI * k) / reach.length;
      return [lon + far * Math.cos(angle), lat + far * 0.5 * Math.sin(angle)];
    });
    return polygon([...corners, corners[0] as number[]]);
  });

/** Outlines on a coarse grid, where borders are shared and corners lie on edges all the time. */
const gridBox = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([x, y, width, height]) => polygon(box(17 + x / 8, 60 + y / 8, 17 + (x + width) / 8, 60 + (y + height) / 8)));
const gridTriangle = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 3, maxLength: 3 })
  .filter(
    ([a, b, c]) =>
      a !== undefined &&
      b !== undefined &&
      c !== undefined &&
      (b[0] - a[0]) * (c[1] - a[1]) !== (c[0] - a[0]) * (b[1] - a[1]),
  )
  .map((corners) => {
    const ring = corners.map(([x, y]) => [17 + x / 8, 60 + y / 8]);
    return polygon([...ring, ring[0] as number[]]);
  });
const coinciding = fc.oneof(gridBox, gridTriangle);

describe('areal weighting', () => {
  it('is what Turf cuts out and measures, for outlines of any shape', () => {
    fc.assert(
      fc.property(star, star, (one, other) => {
        expect(Math.abs(overlap(one, other) - turfOverlap(one, other))).toBeLessThan(1e-9 * area(one));
      }),
      { numRuns: 300 },
    );
  });

  it('is also right where borders are shared and corners lie on edges', () => {
    fc.assert(
      fc.property(coinciding, coinciding, (one, other) => {
        expect(Math.abs(overlap(one, other) - turfOverlap(one, other))).toBeLessThan(1e-9 * area(one));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on which is laid upon which, where a ring begins or how it turns', () => {
    fc.assert(
      fc.property(fc.oneof(star, coinciding), fc.oneof(star, coinciding), fc.nat(30), (one, other, turns) => {
        const there = overlap(one, other);
        expect(Math.abs(there - overlap(other, one))).toBeLessThan(1e-9 * area(one));
        const ring = (one.coordinates[0] as number[][]).slice(0, -1);
        const from = turns % ring.length;
        const turned = [...ring.slice(from), ...ring.slice(0, from)].reverse();
        expect(Math.abs(there - overlap(polygon(turned), other))).toBeLessThan(1e-9 * area(one));
      }),
    );
  });

  it('shares an area out among the cells that fill it, to the last', () => {
    fc.assert(
      fc.property(star, (outline) => {
        const cells = Array.from({ length: 400 }, (_, k) => {
          const x = 16.6 + (k % 20) * 0.06;
          const y = 59.5 + Math.floor(k / 20) * 0.05;
          return polygon(box(x, y, x + 0.06, y + 0.05));
        });
        const parts = partsWithin(weightedAreas(cells), outline);
        const sum = parts.reduce((total, { squareMetres }) => total + squareMetres, 0);
        // Not exactly: on the sphere an edge measured in pieces is a little other than measured whole.
        expect(Math.abs(sum / area(outline) - 1)).toBeLessThan(1e-3);
        expect(parts.every(({ share }) => share > 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('knows holes and islands', () => {
    const ring = polygon(box(17, 60, 18, 61), box(17.25, 60.25, 17.75, 60.75));
    const inHole = polygon(box(17.4, 60.4, 17.6, 60.6));
    expect(overlap(inHole, ring)).toBe(0);
    expect(overlap(ring, inHole)).toBe(0);
    const acrossHole = polygon(box(17.1, 60.4, 17.9, 60.6));
    expect(overlap(acrossHole, ring)).toBeCloseTo(turfOverlap(acrossHole, ring), 1);
    const islands: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[box(17, 60, 17.1, 60.1)], [box(17.5, 60.5, 17.6, 60.6)]],
    };
    expect(overlap(islands, ring)).toBeCloseTo(turfOverlap(islands, ring), 1);
    expect(overlap(ring, islands)).toBeCloseTo(turfOverlap(ring, islands), 1);
  });

  it('gives the whole to what is wholly within, and nothing to what only touches', () => {
    const outer = polygon(box(17, 60, 18, 61));
    const inner = polygon(box(17.4, 60.4, 17.6, 60.6));
    expect(partsWithin(weightedAreas([inner]), outer)[0]?.share).toBe(1);
    expect(partsWithin(weightedAreas([outer]), outer)[0]?.share).toBeCloseTo(1, 12);
    expect(partsWithin(weightedAreas([polygon(box(18, 60, 19, 61)), polygon(box(18, 61, 19, 62))]), outer)).toEqual([]);
    expect(partsWithin(weightedAreas([]), outer)).toEqual([]);
    expect(overlap(inner, circle([17.5, 60.5], 50).geometry)).toBeCloseTo(area(inner), 3);
  });
});
