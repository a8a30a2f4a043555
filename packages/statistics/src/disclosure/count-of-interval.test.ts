import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from '../count-interval.ts';
import { wilsonInterval } from '../wilson-interval.ts';
import { countOfProportionInterval, countOfRateInterval } from './count-of-interval.ts';

describe('how many people an interval gives away', () => {
  it('is the count that Wilson’s interval was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 500 }), (n, x) => {
        fc.pre(x <= n);
        expect(countOfProportionInterval(x / n, wilsonInterval(x, n, 0.95), 0.95)).toBeCloseTo(x, 3);
      }),
    );
  });

  it('is the count that Byar’s interval was made of, per so many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (x) => {
        const { lower, upper } = byarInterval(x, 0.95);
        expect(countOfRateInterval(x * 7.5, { lower: lower * 7.5, upper: upper * 7.5 }, 0.95)).toBeCloseTo(x, 3);
      }),
    );
  });

  it('is not known of an interval without width, of one that does not hold its value, or of nothing', () => {
    for (const [value, lower, upper] of [
      [0.1, 0.1, 0.1],
      [0.1, 0.2, 0.3],
      [0, 0, 0.1],
    ] as const) {
      expect(countOfProportionInterval(value, { lower, upper }, 0.95)).toBeNull();
      expect(countOfRateInterval(value, { lower, upper }, 0.95)).toBeNull();
    }
  });
});
