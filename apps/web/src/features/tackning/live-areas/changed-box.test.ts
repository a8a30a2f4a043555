import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf, changedBox, isSeenIn } from './changed-box.ts';

const at = { scale: 100, x: 7.25, y: -3.5 };
const square = fc
  .tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }))
  .map(([x, y]) => boxOf([Float64Array.of(x, y, x + 0.1, y, x + 0.1, y + 0.1, x, y + 0.1)]));
const areas = fc.array(fc.tuple(square, fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 })));

it('holds every area that has another class, its edges with it, and nothing where none has', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const classes = (k: 1 | 2) => Int8Array.from(given, (area) => area[k]);
      const box = changedBox(
        given.map(([one]) => one),
        classes(1),
        classes(2),
        at,
      );
      const changed = given.filter(([, before, now]) => before !== now);
      expect(box === null).toBe(changed.length === 0);
      if (box === null) return;
      const [x, y, width, height] = box;
      expect(box.every(Number.isInteger)).toBe(true);
      for (const [[west, north, east, south]] of changed) {
        expect(x).toBeLessThan(100 * west + at.x);
        expect(y).toBeLessThan(100 * north + at.y);
        expect(x + width).toBeGreaterThan(100 * east + at.x);
        expect(y + height).toBeGreaterThan(100 * south + at.y);
      }
    }),
  );
});

it('is no larger than what has changed, but for an edge', () => {
  const boxes = [boxOf([Float64Array.of(0, 0, 1, 0, 1, 1)]), boxOf([Float64Array.of(5, 5, 6, 5, 6, 6)])];
  expect(changedBox(boxes, Int8Array.of(0, 1), Int8Array.of(0, 2), { scale: 10, x: 0, y: 0 })).toEqual([
    49, 49, 12, 12,
  ]);
});

it('sees all that has changed in it, and nothing far from it', () => {
  const [one, other] = [boxOf([Float64Array.of(0, 0, 1, 0, 1, 1)]), boxOf([Float64Array.of(5, 0, 6, 0, 6, 1)])];
  const view = { scale: 10, x: 0, y: 0 };
  const box = changedBox([one, other], Int8Array.of(0, 1), Int8Array.of(1, 1), view);
  expect(box).not.toBeNull();
  if (box === null) return;
  expect(isSeenIn(box, one, view)).toBe(true);
  expect(isSeenIn(box, other, view)).toBe(false);
});
