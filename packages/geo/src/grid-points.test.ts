import type { BoundingBox } from '@halsouppdrag/domain';
import { bboxPolygon, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedArea, gridPoints } from './grid-points.ts';

const counted = (areaId: string, box: BoundingBox, population: number): CountedArea => ({
  areaId,
  geometry: bboxPolygon(box).geometry,
  population,
});
const west = (population: number) => counted('deso:vast', [17, 60, 17.1, 60.1], population);
const east = (population: number) => counted('deso:ost', [17.1, 60, 17.2, 60.1], population);
const cell = fc.record({
  box: fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 12 }))
    .map(([x, y]): BoundingBox => [16.98 + x / 100, 59.98 + y / 100, 16.99 + x / 100, 59.99 + y / 100]),
  population: fc.nat(90),
});

describe('gridPoints', () => {
  it('keeps every base area’s count to the person, at points inside it', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.nat(4000), fc.nat(4000), (cells, inWest, inEast) => {
        const areas = [west(inWest), east(inEast)];
        const points = gridPoints(areas, cells);
        for (const { areaId, geometry, population } of areas) {
          const own = points.filter((point) => point.areaId === areaId);
          expect(own.reduce((sum, point) => sum + point.population, 0)).toBe(population);
          expect(own).not.toEqual([]);
          expect(own.every(({ position }) => booleanPointInPolygon([...position], geometry))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts people where the squares have them, a square on the border by its parts', () => {
    const points = gridPoints(
      [west(300), east(100)],
      [
        { box: [17.02, 60.02, 17.03, 60.03], population: 60 },
        { box: [17.095, 60.05, 17.105, 60.06], population: 80 },
        { box: [18, 61, 18.1, 61.1], population: 500 },
      ],
    );
    expect(points.map(({ areaId, population }) => [areaId, population])).toEqual([
      ['deso:vast', 180],
      ['deso:vast', 120],
      ['deso:ost', 100],
    ]);
    expect(points[0]?.position[0]).toBeCloseTo(17.025, 9);
    expect(points[2]?.position[0]).toBeGreaterThan(17.1);
  });

  it('keeps the one point of a base area that no square with people touches', () => {
    const [point, ...others] = gridPoints([west(7)], [{ box: [17.02, 60.02, 17.03, 60.03], population: 0 }]);
    expect([point?.population, others]).toEqual([7, []]);
    expect(point?.position[0]).toBeCloseTo(17.05, 9);
  });
});
