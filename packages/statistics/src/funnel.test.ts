import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCountInterval } from './count-interval.ts';
import { funnelPlace, proportionFunnel, rateFunnel, ratioFunnel } from './funnel.ts';

/** Of the 303 areas of PHEindicatormethods 2.1.0, tests/testthat/testdata_funnel_prop_inputs.csv. */
const average = 10_325_813.8504 / 12_804_440;

describe('the funnel of a proportion', () => {
  it.each([
    // testdata_funnel_prop_outputs.csv: people, limits in per cent
    [1, 3.204264, 100, 0, 100],
    [5, 46.011039, 100, 26.039864, 100],
    [10, 56.154344, 100, 42.03259, 100],
    [598, 77.475765, 83.809131, 75.649608, 85.635287],
    [110_000, 80.408963, 80.875933, 80.274317, 81.010578],
  ])('among %d people is as Public Health England’s', (n, innerLower, innerUpper, outerLower, outerUpper) => {
    const { inner, outer } = proportionFunnel(average, n);
    const percent = [inner.lower, inner.upper, outer.lower, outer.upper].map((limit) => limit * 100);
    const right = [innerLower, innerUpper, outerLower, outerUpper];
    for (const [i, limit] of percent.entries()) expect(limit).toBeCloseTo(right[i] as number, 5);
  });

  it.each([
    // testdata_funnel_prop_inputs.csv, and what assign_funnel_significance says of them
    ['New Forest PCT', 35_078.488, 41_980, 'aboveOuter'],
    ['West Norfolk PCT', 26_789.238, 33_012, 'aboveInner'],
    ['North Tees PCT', 36_850.0492, 45_449, 'aboveInner'],
    ['South Gloucestershire PCT', 50_050.7443, 61_921, 'within'],
    ['Central Derby PCT', 24_648.7596, 30_521, 'within'],
    ['North Devon PCT', 30_277.5312, 37_828, 'belowInner'],
    ['Norwich PCT', 24_803.6256, 31_824, 'belowOuter'],
  ] as const)('puts %s where they put it', (_, x, n, place) => {
    expect(funnelPlace(x / n, proportionFunnel(average, n))).toBe(place);
  });

  it.each([
    // fingertips-open, AnalysisTest/SpcForProportionsComparerTest.cs: per cent, people, the place at 95 and 99.8
    [8.9611086876279327, 7.7065767284991562, 5930, 'belowOuter'],
    [8.9611086876279327, 9.8988121425428961, 2273, 'within'],
    [8.9611086876279327, 12.474645030425965, 1972, 'aboveOuter'],
    [12.8379546895717, 10.9783420463032, 1339, 'belowInner'],
    [12.8379546895717, 15.9065628476085, 899, 'aboveInner'],
  ] as const)('around %d puts %d of %d where Fingertips does', (benchmark, value, n, place) => {
    expect(funnelPlace(value / 100, proportionFunnel(benchmark / 100, n))).toBe(place);
  });

  it('narrows with people, the outer around the inner, the benchmark in the middle', () => {
    const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 100_000 }), (benchmark, n) => {
        const { inner, outer } = proportionFunnel(benchmark, n);
        const wider = proportionFunnel(benchmark, n + 1);
        expect(outer.lower <= inner.lower && inner.lower < benchmark).toBe(true);
        expect(outer.upper >= inner.upper && inner.upper > benchmark).toBe(true);
        expect(wider.inner.lower).toBeGreaterThanOrEqual(inner.lower);
        expect(wider.outer.upper).toBeLessThanOrEqual(outer.upper);
      }),
    );
  });
});

describe('the funnel of a rate', () => {
  it.each([
    // testdata_funnel_rate_outputs.csv: baseline 116.1720835 per 100 000, three years; the person-years at which so many
    // events lie on a limit, and the limit
    ['inner', 'lower', 1598.675694, 20.85059119],
    ['inner', 'upper', 69.49732367, 959.2695538],
    ['outer', 'lower', 6924.776769, 48.13632908],
    ['outer', 'upper', 849.4639547, 392.4043292],
    ['inner', 'lower', 411529.9259, 110.158048],
    ['inner', 'upper', 369759.5622, 122.6021934],
    ['outer', 'lower', 424043.2424, 106.9073359],
    ['outer', 'upper', 358342.3275, 126.5084525],
  ] as const)('%s %s over 3 × %d person-years is as Public Health England’s', (which, side, people, limit) => {
    const found = rateFunnel(116.1720835, people * 3, 100_000)[which][side];
    // Theirs is found by halving 23 times.
    expect(Math.abs(found / limit - 1)).toBeLessThan(2e-5);
  });

  it.each([
    // testdata_funnel_ratio_outputs.csv: the expected number at which so many observed lie on a limit
    [1, 5.571644585, 0.025317898, 9.233410143, 0.001000547],
    [4, 10.24158653, 1.089865762, 14.79414916, 0.42855244],
    [20, 30.88838097, 12.21651877, 38.04188668, 8.958211233],
    [716, 770.4222128, 664.5083011, 802.60414, 636.1521174],
  ])('of a ratio has %d observed on its limits where theirs has', (observed, a, b, c, d) => {
    const relative = (found: number) => Math.abs(found / observed - 1);
    expect(relative(ratioFunnel(a).inner.lower * a)).toBeLessThan(3e-4);
    expect(relative(ratioFunnel(b).inner.upper * b)).toBeLessThan(3e-4);
    expect(relative(ratioFunnel(c).outer.lower * c)).toBeLessThan(3e-4);
    expect(relative(ratioFunnel(d).outer.upper * d)).toBeLessThan(3e-4);
  });

  it.each([
    // testdata_funnel_ratio_inputs.csv, and what assign_funnel_significance says of them
    [8, 6.239860227, 'within'],
    [151, 106.4429719, 'aboveOuter'],
    [159, 232.9329036, 'belowOuter'],
    [150, 119.5695496, 'aboveInner'],
    [0, 240.6273499, 'belowOuter'],
    [101, 126.2973615, 'belowInner'],
    [107, 125.1461988, 'within'],
    [252, 218.7689904, 'aboveInner'],
  ] as const)('puts %d observed of %d expected where they put it', (observed, expected, place) => {
    expect(funnelPlace(observed / expected, ratioFunnel(expected))).toBe(place);
  });

  it.each([
    // fingertips-open, AnalysisTest/SpcForDsrComparerTest.cs: rate per 100 000 and person-years against 2.1327
    [2.657913272289925, 601_976, 'within'],
    [4.1515156695295845, 409_489, 'aboveInner'],
  ] as const)('puts a rate of %d over %d where Fingertips does', (rate, personYears, place) => {
    expect(funnelPlace(rate, rateFunnel(2.132708657734625, personYears, 100_000))).toBe(place);
  });

  it('differs knowingly from Fingertips’ third case there, which calls seven events of 13.14 expected low', () => {
    // The exact interval of seven events reaches 14.42, as theirs for the same area does (2.34 per 100 000).
    expect(funnelPlace(1.1358436559886544, rateFunnel(2.132708657734625, 616_282, 100_000))).toBe('within');
    expect(exactCountInterval(7, 0.95).upper).toBeGreaterThan(2.132708657734625 * 6.16282);
  });

  it('has no lower limit where even no events are no surprise, and none at all where none can be', () => {
    expect(ratioFunnel(3).inner.lower).toBe(0);
    expect(ratioFunnel(4).inner.lower).toBeGreaterThan(0);
    expect(rateFunnel(0, 1000, 1000)).toEqual({ inner: { lower: 0, upper: 0 }, outer: { lower: 0, upper: 0 } });
  });

  it('refuses what is no funnel', () => {
    expect(() => proportionFunnel(1.1, 10)).toThrow(RangeError);
    expect(() => proportionFunnel(0.1, 0)).toThrow(RangeError);
    expect(() => rateFunnel(1, 0, 1)).toThrow(RangeError);
  });
});
