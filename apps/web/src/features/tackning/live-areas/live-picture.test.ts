import fc from 'fast-check';
import { expect, it } from 'vitest';
import { worldPixels } from '../../../map/world-rings.ts';
import { areasByClass, isSamePicture, type LivePicture, patternInWorld } from './live-picture.ts';

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

it('is another picture as soon as one area or the camera has changed', () => {
  const camera = { zoom: 9, originAt: [40, 60], width: 500, height: 400, pixelRatio: 1 } as const;
  const picture: LivePicture = { classes: Int8Array.of(0, 3, -1), colours: ['#fff'], patterns: {}, camera };
  expect(isSamePicture(picture, { ...picture, classes: Int8Array.of(0, 3, -1), camera: { ...camera } })).toBe(true);
  const others: Partial<LivePicture>[] = [
    { classes: Int8Array.of(0, 2, -1) },
    { classes: Int8Array.of(0, 3) },
    { colours: ['#000'] },
    { patterns: { beyond: [3] } },
    ...[{ zoom: 9.5 }, { originAt: [40, 61] as const }, { width: 501 }, { height: 399 }, { pixelRatio: 2 }].map(
      (part) => ({ camera: { ...camera, ...part } }),
    ),
  ];
  for (const other of others) expect(isSamePicture(picture, { ...picture, ...other })).toBe(false);
});
