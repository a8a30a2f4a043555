import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresOfSquaredChord, unitVectors } from './great-circle.ts';
import { nearestUnits } from './nearest-unit.ts';

/** Every point against every unit, the definition that the grid must reproduce to the last bit. */
function bruteForce(points: Float64Array, units: Float64Array) {
  const p = unitVectors(points);
  const u = unitVectors(units);
  const unit = new Int32Array(points.length / 2).fill(-1);
  const metres = new Float64Array(points.length / 2).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < unit.length; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < units.length / 2; j++) {
      const dx = (p[3 * i] ?? 0) - (u[3 * j] ?? 0);
      const dy = (p[3 * i + 1] ?? 0) - (u[3 * j + 1] ?? 0);
      const dz = (p[3 * i + 2] ?? 0) - (u[3 * j + 2] ?? 0);
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < least) {
        least = squared;
        unit[i] = j;
        metres[i] = metresOfSquaredChord(squared);
      }
    }
  }
  return { unit, metres };
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const boxes: Record<string, Box> = {
  'Uppsala län': { west: 16.7, south: 59.4, east: 19, north: 60.7 },
  'the whole Earth': { west: -180, south: -90, east: 180, north: 90 },
  'the North Pole': { west: -180, south: 88, east: 180, north: 90 },
  'the South Pole': { west: -180, south: -90, east: 180, north: -89.9 },
  'the antimeridian': { west: 178, south: -20, east: 182, north: -15 },
  'half the Earth': { west: -180, south: -90, east: 0, north: 90 },
  'a single spot': { west: 17, south: 60, east: 17, north: 60 },
};

/** Positions in a box, from a seed: fast-check picks the seed, so that thousands of points cost it one number. */
function scattered(seed: number, count: number, box: Box, steps: number): Float64Array {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (steps + 1)) / steps;
  };
  return Float64Array.from({ length: 2 * count }, (_, i) =>
    i % 2 === 0 ? box.west + random() * (box.east - box.west) : box.south + random() * (box.north - box.south),
  );
}

const boxName = fc.constantFrom(...Object.keys(boxes));

describe('nearestUnits', () => {
  it('gives what brute force gives, to the last bit, anywhere on Earth', () => {
    fc.assert(
      fc.property(
        boxName,
        boxName,
        fc.integer(),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 60 }),
        // Few steps put many units and points on the same lattice: doubled units and exact ties.
        fc.constantFrom(2, 8, 1 << 30),
        (pointsIn, unitsIn, seed, pointCount, unitCount, steps) => {
          const points = scattered(seed, pointCount, boxes[pointsIn] as Box, steps);
          const units = scattered(seed + 1, unitCount, boxes[unitsIn] as Box, steps);
          expect(nearestUnits(points, units)).toEqual(bruteForce(points, units));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('agrees over the antimeridian when longitudes are written on both sides', () => {
    const points = scattered(7, 5000, { west: 178, south: -20, east: 182, north: -15 }, 1 << 30);
    const units = scattered(8, 40, { west: 178, south: -20, east: 182, north: -15 }, 1 << 30);
    const folded = (positions: Float64Array) => positions.map((v, i) => (i % 2 === 0 && v > 180 ? v - 360 : v));
    const answer = nearestUnits(folded(points), folded(units));
    expect(answer).toEqual(bruteForce(folded(points), folded(units)));
    expect(answer.unit).toEqual(nearestUnits(points, units).unit);
  });

  it('gives a tie to the smaller index', () => {
    const points = Float64Array.of(17, 60, 17.1, 60.1, 18, 61);
    expect([...nearestUnits(points, Float64Array.of(20, 65, 17.5, 60, 17.5, 60)).unit]).toEqual([1, 1, 1]);
  });

  it('answers -1 and Infinity without units, and nothing without points', () => {
    const none = nearestUnits(Float64Array.of(17, 60), new Float64Array(0));
    expect([none.unit[0], none.metres[0]]).toEqual([-1, Number.POSITIVE_INFINITY]);
    expect(nearestUnits(new Float64Array(0), Float64Array.of(17, 60)).unit).toHaveLength(0);
  });

  it('refuses positions that are not on the Earth', () => {
    expect(() => nearestUnits(Float64Array.of(17, 160), Float64Array.of(17, 60))).toThrow(RangeError);
    expect(() => nearestUnits(Float64Array.of(17, 60), Float64Array.of(Number.NaN, 60))).toThrow(RangeError);
    expect(() => nearestUnits(Float64Array.of(17), Float64Array.of(17, 60))).toThrow(RangeError);
  });
});
