import fc from 'fast-check';
import { expect, it } from 'vitest';
import { worldPoint, worldRings } from './world-rings.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });

it('puts the middle, and what lies on the edges of Web Mercator, where it is on the map', () => {
  expect(worldPoint(0, 0)).toEqual([0.5, 0.5]);
  const [west, north] = worldPoint(-180, 85.0511287798066);
  expect(west).toBe(0);
  expect(north).toBeCloseTo(0, 12);
});

it('is Web Mercator as it is mostly written', () => {
  fc.assert(
    fc.property(lon, lat, (east, up) => {
      const [x, y] = worldPoint(east, up);
      expect(x).toBeCloseTo((180 + east) / 360, 12);
      const stretched = (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (up * Math.PI) / 360));
      expect(y).toBeCloseTo((180 - stretched) / 360, 10);
    }),
  );
});

it('keeps every ring of every part, holes too, counted from the origin', () => {
  const ring = [
    [17, 60],
    [18, 60],
    [18, 61],
    [17, 60],
  ];
  const origin = worldPoint(17, 60);
  const rings = worldRings({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }, origin);
  expect(rings).toHaveLength(3);
  const [x, y] = worldPoint(18, 61);
  expect([...(rings[0] ?? [])].slice(0, 2)).toEqual([0, 0]);
  expect([...(rings[2] ?? [])].slice(4, 6)).toEqual([x - origin[0], y - origin[1]]);
  expect(worldRings({ type: 'Point', coordinates: [17, 60] }, origin)).toEqual([]);
});
