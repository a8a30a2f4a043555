import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from '../count-interval.ts';
import { wilsonInterval } from '../wilson-interval.ts';
import { countOfProportionInterval, countOfRateInterval } from './count-of-interval.ts';

describe('how many people an interval gives away', () => {
  it.each([
    // PHEindicatormethods 2.1.0, testdata_Byars_Wilson.xlsx and testdata_Proportion.xlsx
    [0.65, 0.5525444329688797, 0.7363575175690247, 0.95, 65],
    [0.05, 0.013865320725997183, 0.16458852282596442, 0.998, 5],
    [222 / 3215, 0.05647101964624248, 0.08418414185270134, 0.998, 222],
  ])('as published of %d (%d–%d) at %d is the count behind it, %d', (share, lower, upper, level, count) => {
    expect(countOfProportionInterval(share, { lower, upper }, level)).toBeCloseTo(count, 6);
  });

  it.each([
    // PHEindicatormethods 2.1.0, testdata_Rate.xlsx, per 100
    [20, 12.211428834875937, 30.889880369197066, 0.95, 20],
    [28.90625, 27.14130493609052, 30.755833237378415, 0.95, 999],
  ])('as published of a rate of %d (%d–%d) at %d is the events behind it, %d', (rate, lower, upper, level, count) => {
    expect(countOfRateInterval(rate, { lower, upper }, level)).toBeCloseTo(count, 4);
  });

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
