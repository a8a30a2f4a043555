import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, meanOf } from './mean.ts';

/** PHEindicatormethods 2.1.0, tests/testthat/testdata_Mean.xlsx. */
const area1 = [33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927];
const area2 = [
  5555.66666, 6666.77777, 4444.88888, 2222.99999, 3333.88888, 5555.44444, 6666.33333, 7777.44444, 5555.99999,
  8888.33333, 2222.55555, 4444.33333, 6666.22222, 4444.11111, 4444.22222, 5555.11111, 7777.22222, 9999.77777,
];

describe('a mean', () => {
  it.each([
    [area1, 0.95, 53.70434500000001, 36.168325241336504, 71.24036475866352],
    [area1, 0.998, 53.70434500000001, 18.216705294788838, 89.19198470521118],
    [area2, 0.95, 5678.962957777778, 4625.790022452972, 6732.135893102583],
    [area2, 0.998, 5678.962957777778, 3859.0770997295967, 7498.848815825959],
  ])('of %j at %d is as Public Health England’s', (values, level, value, lower, upper) => {
    expect(mean(values, level)).toEqual({
      value: expect.closeTo(value, 9),
      lower: expect.closeTo(lower, 8),
      upper: expect.closeTo(upper, 8),
      level,
      method: 'student',
    });
  });

  it('of a table is as StatsDirect’s of twenty systolic blood pressures', () => {
    // Single sample t test: their interval is of what the mean is above 120.
    expect(meanOf(20, 130.05, 9.960316)).toMatchObject({
      lower: expect.closeTo(120 + 5.388429, 5),
      upper: expect.closeTo(120 + 14.711571, 5),
    });
  });

  it('is none of fewer than two values', () => {
    expect(mean([])).toEqual({ value: null, reason: 'fewValues' });
    expect(mean([7])).toEqual({ value: null, reason: 'fewValues' });
    expect(() => meanOf(3, 1, -1)).toThrow(RangeError);
  });

  it('narrows with more values that vary as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (n) => {
        const [few, more] = [meanOf(n, 5, 2), meanOf(n + 1, 5, 2)];
        if (few.value === null || more.value === null) throw new Error('no mean');
        expect(more.upper).toBeLessThan(few.upper);
      }),
    );
  });
});
