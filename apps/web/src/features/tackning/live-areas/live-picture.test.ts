import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areasByClass, patternInWorld, worldPixels } from './live-picture.ts';

it('puts every area with a class in that class and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 9 })), (classes) => {
      const found = [...areasByClass(Int8Array.from(classes))].flatMap(([k, those]) => those.map((i) => [i, k]));
      const wanted = [...classes.entries()].filter(([, k]) => k >= 0);
      expect(found.sort(([a = 0], [b = 0]) => a - b)).toEqual(wanted);
    }),
  );
});

it('repeats a pattern from the corner of the world, so that it lies as on the map', () => {
  const size = fc.integer({ min: 1, max: 64 });
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const zoom = fc.double({ min: 5, max: 12, noNaN: true });
  fc.assert(
    fc.property(size, fc.constantFrom(1, 2, 3), zoom, place, place, (side, pixelRatio, at, x, y) => {
      const tile = { image: { width: side, height: side }, pixelRatio };
      const pattern = patternInWorld(tile, at, [x, y]);
      const period = pattern.pixel * side;
      const tilesFromCorner = [(x + pattern.x) / period, (y + pattern.y) / period];
      for (const tiles of tilesFromCorner) expect(Math.abs(tiles - Math.round(tiles))).toBeLessThan(1e-4);
      expect(Math.max(-pattern.x, -pattern.y)).toBeLessThan(period);
    }),
  );
});

it('draws a pattern at its own size where the zoom is whole, and larger until the next', () => {
  const tile = { image: { width: 16, height: 16 }, pixelRatio: 2 };
  const pixels = (zoom: number) => 16 * patternInWorld(tile, zoom, [0.5, 0.5]).pixel * worldPixels(zoom);
  expect(pixels(9)).toBeCloseTo(8, 9);
  expect(pixels(9.5)).toBeCloseTo(8 * Math.SQRT2, 9);
});
