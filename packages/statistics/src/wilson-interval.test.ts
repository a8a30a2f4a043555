import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from './proportion.ts';
import { wilsonInterval } from './wilson-interval.ts';

const xOfN = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('Wilson’s interval', () => {
  it.each([
    // x, n, level, lower, upper: PHEindicatormethods 2.1.0, tests/testthat/testdata_Byars_Wilson.xlsx
    [65, 100, 0.95, 0.5525444329688797, 0.7363575175690247],
    [1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027],
    [0.445, 1, 0.95, 0.04381744772058822, 0.9334621276979156],
    [65, 100, 0.998, 0.4954946574070431, 0.7783540614089697],
    [1045, 5000, 0.998, 0.19179381799015244, 0.22731562902525818],
    [0.445, 1, 0.998, 0.019347006132900975, 0.9702259947019541],
    // The same, testdata_Proportion.xlsx
    [1, 100, 0.95, 0.0017674320641406511, 0.054486196178705294],
    [5, 100, 0.998, 0.013865320725997183, 0.16458852282596442],
    [9856, 12345, 0.95, 0.7912101752909069, 0.8053640073614909],
    [7776456, 7564336677, 0.95, 0.0010273201001641094, 0.0010287644578977231],
    [222, 3215, 0.998, 0.05647101964624248, 0.08418414185270134],
  ])('of %d in %d at %d is as Public Health England’s', (x, n, level, lower, upper) => {
    const found = wilsonInterval(x, n, level);
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });

  it('contains the proportion and stays within what a proportion can be', () => {
    fc.assert(
      fc.property(xOfN, ([x, n]) => {
        const { lower, upper } = wilsonInterval(x, n, 0.95);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same seen from the other side: those who do not', () => {
    fc.assert(
      fc.property(xOfN, ([x, n]) => {
        const one = wilsonInterval(x, n, 0.95);
        const other = wilsonInterval(n - x, n, 0.95);
        expect(one.lower).toBeCloseTo(1 - other.upper, 10);
        expect(one.upper).toBeCloseTo(1 - other.lower, 10);
      }),
    );
  });

  it('narrows with more people of the same proportion, and widens with the level', () => {
    const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    fc.assert(
      fc.property(xOfN, ([x, n]) => {
        expect(width(wilsonInterval(2 * x, 2 * n, 0.95))).toBeLessThan(width(wilsonInterval(x, n, 0.95)));
        expect(width(wilsonInterval(x, n, 0.95))).toBeLessThan(width(wilsonInterval(x, n, 0.998)));
      }),
    );
  });

  it('refuses what is no proportion', () => {
    expect(() => wilsonInterval(2, 1, 0.95)).toThrow(RangeError);
    expect(() => wilsonInterval(-1, 1, 0.95)).toThrow(RangeError);
    expect(() => wilsonInterval(0, 0, 0.95)).toThrow(RangeError);
    expect(() => proportion(1, 0)).toThrow(RangeError);
  });
});

describe('a proportion', () => {
  it.each([
    // PHEindicatormethods 2.1.0, testdata_Proportion.xlsx
    [1, 100, 0.95, 0.01, 0.0017674320640411506, 0.054486196178705294],
    [9856, 12345, 0.95, 0.7983799108950992, 0.7912101752909069, 0.8053640073614909],
    [222, 3215, 0.998, 0.06905132192846034, 0.05647101964624248, 0.08418414185270134],
  ])('of %d in %d at %d is as Public Health England’s', (x, n, level, value, lower, upper) => {
    const found = proportion(x, n, level);
    if (found.value === null) throw new Error(found.reason);
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });

  it('says its level and method, and none of nobody', () => {
    expect(proportion(65, 100)).toMatchObject({ value: 0.65, level: 0.95, method: 'wilson' });
    expect(proportion(0, 0)).toEqual({ value: null, reason: 'noDenominator' });
  });
});
