import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridStep } from './grid-steps.ts';

it('the arrows move one step and stop at the edges', () => {
  expect(gridStep('ArrowDown', { row: 0, column: 3 }, 2, 7)).toEqual({ row: 1, column: 3 });
  expect(gridStep('ArrowDown', { row: 1, column: 3 }, 2, 7)).toEqual({ row: 1, column: 3 });
  expect(gridStep('ArrowLeft', { row: 1, column: 0 }, 2, 7)).toEqual({ row: 1, column: 0 });
  expect(gridStep('End', { row: 1, column: 0 }, 2, 7)).toEqual({ row: 1, column: 6 });
  expect(gridStep('Tab', { row: 1, column: 0 }, 2, 7)).toBeNull();
});

it('no key leaves the grid', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys)), fc.integer({ min: 1, max: 123 }), (pressed, rows) => {
      let place = { row: 0, column: 0 };
      for (const key of pressed) place = gridStep(key, place, rows, 7) ?? place;
      expect(place.row).toBeGreaterThanOrEqual(0);
      expect(place.row).toBeLessThan(rows);
      expect(place.column).toBeGreaterThanOrEqual(0);
      expect(place.column).toBeLessThan(7);
    }),
  );
});
