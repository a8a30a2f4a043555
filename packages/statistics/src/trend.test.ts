import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationsOf } from './distributions/normal.ts';
import { estimateTrend, proportionTrend, trendVerdict } from './trend.ts';

/** fingertips-open, AnalysisTest/TrendMarkerCalculatorTest.cs: year, count, people, value per 1 000, its 95 % interval. */
const rising = [
  [2018, 1367, 44701, 30.6, 28.98, 32.25],
  [2017, 1332, 44064, 30.2, 28.63, 31.9],
  [2016, 1199, 42811, 28, 26.44, 29.64],
  [2015, 1023, 41527, 24.6, 23.15, 26.19],
  [2014, 994, 40299, 24.67, 23.16, 26.25],
] as const;
const level = [
  [2014, 209, 1017, 20.5506, 18.1803, 23.1427],
  [2015, 213, 1087, 19.5952, 17.3444, 22.0602],
  [2016, 213, 1119, 19.0349, 16.8421, 21.4394],
  [2017, 239, 1117, 21.3966, 19.0918, 23.8975],
  [2018, 210, 1139, 18.4372, 16.2925, 20.7941],
] as const;
type Row = readonly [number, number, number, number, number, number];
const counts = (rows: readonly Row[]) => rows.map(([year, x, n]) => ({ year, x, n }));
const figures = (rows: readonly Row[]) =>
  rows.map(([year, , , value, lower, upper]) => ({ year, estimate: { value, lower, upper, level: 0.95 } }));

describe('the trend of a proportion', () => {
  it('is χ² 47.90 and rising in Fingertips’ first set', () => {
    const found = proportionTrend(counts(rising));
    expect(found).toMatchObject({ trend: 'rising', from: 2014, to: 2018, method: 'chiSquareForTrend' });
    if (found.trend !== null) expect(found.chiSquare.toFixed(2)).toBe('47.90');
  });

  it('is none in their second', () => {
    expect(proportionTrend(counts(level)).trend).toBe('noSecuredTrend');
  });

  it('is the same by another way of computing it', () => {
    // The formula of sums in Armitage 1955, against our weighted line.
    const points = counts(rising);
    const total = (of: (point: (typeof points)[number]) => number) => points.reduce((all, point) => all + of(point), 0);
    const [n, x] = [total((point) => point.n), total((point) => point.x)];
    const t = (year: number) => year - 2013;
    const [nt, xt] = [total((p) => p.n * t(p.year)), total((p) => p.x * t(p.year))];
    const squares = total((p) => p.n * t(p.year) ** 2);
    const right = (n * (n * xt - x * nt) ** 2) / (x * (n - x) * (n * squares - nt ** 2));
    const found = proportionTrend(points);
    if (found.trend !== null) expect(found.chiSquare).toBeCloseTo(right, 6);
    expect(found.trend).not.toBeNull();
  });

  it('takes the five most recent in any order, and says when there are too few', () => {
    const old = { year: 1990, x: 40_000, n: 40_000 };
    expect(proportionTrend([old, ...counts(rising)])).toEqual(proportionTrend(counts(rising).toReversed()));
    expect(proportionTrend(counts(rising).slice(1))).toEqual({ trend: null, reason: 'fewPoints' });
    expect(proportionTrend([])).toEqual({ trend: null, reason: 'fewPoints' });
  });

  it('says when nobody or everybody is', () => {
    const none = counts(rising).map((point) => ({ ...point, x: 0 }));
    const all = none.map((point) => ({ ...point, x: point.n }));
    expect(proportionTrend(none)).toEqual({ trend: null, reason: 'noVariation' });
    expect(proportionTrend(all)).toEqual({ trend: null, reason: 'noVariation' });
  });

  it('is unsteady when a single year makes it', () => {
    const shares = [0.2, 0.199, 0.198, 0.197, 0.3];
    const points = shares.map((share, i) => ({ year: 2020 + i, x: share * 10_000, n: 10_000 }));
    expect(proportionTrend(points).trend).toBe('unsteady');
  });

  it('turns with time, and with what is counted', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 100, max: 200 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 5 }), (rows) => {
        const points = rows.map(([x, n], i) => ({ year: 2000 + i, x, n }));
        const found = proportionTrend(points);
        const back = proportionTrend(points.map((one) => ({ ...one, year: -one.year })));
        const others = proportionTrend(points.map((one) => ({ ...one, x: one.n - one.x })));
        if (found.trend === null || back.trend === null || others.trend === null) return;
        const slack = 6;
        expect(back.slope).toBeCloseTo(-found.slope, slack);
        expect(others.slope).toBeCloseTo(-found.slope, slack);
        expect(others.chiSquare).toBeCloseTo(found.chiSquare, slack);
      }),
    );
  });

  it('refuses what is no series', () => {
    expect(() => proportionTrend([{ year: 2000, x: 2, n: 1 }])).toThrow(RangeError);
    expect(() => proportionTrend([...counts(rising), { year: 2018, x: 1, n: 2 }])).toThrow(RangeError);
  });
});

describe('the trend of figures with intervals', () => {
  it('is χ² 46.77 and rising in Fingertips’ first set', () => {
    const found = estimateTrend(figures(rising));
    expect(found).toMatchObject({ trend: 'rising', method: 'weightedRegression' });
    // Theirs takes 1.96 for 1.959964, and χ² goes with its square.
    if (found.trend !== null) expect((found.chiSquare * (1.96 / deviationsOf(0.95)) ** 2).toFixed(2)).toBe('46.77');
  });

  it('is none in their second', () => {
    expect(estimateTrend(figures(level)).trend).toBe('noSecuredTrend');
  });

  it.each([
    // FingertipsNext, TrendAnalysisApp.UnitTests/Calculator/IndicatorTestData.cs: latest first, as published on the site
    [
      'diabetes prevalence in England',
      [7.6554, 7.6481, 7.6669],
      [7.4528, 7.4456, 7.4643],
      [7.2571, 7.2499, 7.2684],
      [7.1085, 7.1013, 7.1199],
      [7.0826, 7.0754, 7.094],
      'rising',
    ],
    [
      'MMR coverage in Yorkshire',
      [90.1013, 89.8578, 90.3396],
      [90.017, 89.7694, 90.2594],
      [90.8708, 90.6358, 91.1004],
      [92.3221, 92.1072, 92.5315],
      [92.6254, 92.4168, 92.8288],
      'falling',
    ],
    [
      'sight loss from diabetes in England',
      [3.0121, 2.8616, 3.1683],
      [2.8701, 2.7225, 3.0237],
      [2.7567, 2.6113, 2.9082],
      [1.93028, 1.8085, 2.058],
      [2.935, 2.7841, 3.0919],
      'rising',
    ],
  ] as const)('of %s is as Fingertips says', (_, a, b, c, d, e, trend) => {
    const points = [a, b, c, d, e].map(([value, lower, upper], i) => ({
      year: 2024 - i,
      estimate: { value, lower, upper, level: 0.95 },
    }));
    expect(estimateTrend(points).trend).toBe(trend);
  });

  it('has the slope of ordinary least squares where all weigh the same', () => {
    const points = [1, 2, 4, 3, 5].map((value, year) => ({
      year,
      estimate: { value, lower: value - 1, upper: value + 1, level: 0.95 },
    }));
    // Σ(t − 2)(v − 3) / Σ(t − 2)² = 9 / 10
    expect(estimateTrend(points)).toMatchObject({ slope: expect.closeTo(0.9, 12) });
  });

  it('refuses an interval without width, and says when there are too few', () => {
    const points = figures(rising).map(({ year, estimate }) => ({
      year,
      estimate: { ...estimate, lower: 5, upper: 5 },
    }));
    expect(() => estimateTrend(points)).toThrow(RangeError);
    expect(estimateTrend(points.slice(1))).toEqual({ trend: null, reason: 'fewPoints' });
  });
});

describe('the words for a trend', () => {
  it('follow the polarity', () => {
    const found = proportionTrend(counts(rising));
    if (found.trend === null) throw new Error(found.reason);
    expect(trendVerdict(found, 'highIsGood')).toBe('gettingBetter');
    expect(trendVerdict(found, 'lowIsGood')).toBe('gettingWorse');
    expect(trendVerdict(found, 'none')).toBe('rising');
    expect(trendVerdict({ ...found, trend: 'falling' }, 'lowIsGood')).toBe('gettingBetter');
    expect(trendVerdict({ ...found, trend: 'unsteady' }, 'lowIsGood')).toBe('unsteady');
  });
});
