import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inequality, type RankedGroup } from './inequality.ts';

/** PHEindicatormethods 2.1.0, tests/testthat/testdata_SII.xlsx, records 1–20: life expectancy by decile of deprivation. */
const area1: RankedGroup[] = [
  [7291, 75.9334590103081, 1.638472426358545],
  [7997, 78.3442382727843, 1.578192884542907],
  [6105, 83.8360631041654, 1.5134355059640296],
  [7666, 83.6375399664931, 1.7754906175801293],
  [5790, 80.4655031529559, 1.7013390591981388],
  [6934, 81.1156759857022, 1.56412107376755],
  [5918, 81.6930835718562, 1.3681148366878566],
  [5974, 84.1900062060987, 1.4001418005940802],
  [7147, 80.5955641081472, 2.4328463975781616],
  [7534, 86.2894349578624, 1.5665181695934678],
].map(([people, value, standardError]) => ({ people, value, standardError }) as RankedGroup);
const area2: RankedGroup[] = [
  [21675, 70.54853186, 0.22959183673469533],
  [20065, 71.57155734, 0.2598068010204095],
  [19750, 72.48698671, 0.2992380841836735],
  [24713, 73.51985519, 0.16075122704081746],
  [20112, 73.14605425, 0.7918228954081618],
  [19618, 76.15898712, 0.7783196122448984],
  [22408, 78.65444871, 0.39937532908163315],
  [19752, 80.56476961, 0.2793955076530606],
  [18939, 80.85486627, 0.22959183673469533],
  [19312, 79.9711253, 0.3517537500000029],
].map(([people, value, standardError]) => ({ people, value, standardError }) as RankedGroup);

describe('the indices of inequality', () => {
  it.each([
    [
      'area 1',
      area1,
      0.95,
      6.934616473668819,
      [3.127594617650817, 10.7586873680794],
      1.0888180804446217,
      [1.0383690591642838, 1.1412993360251238],
    ],
    [
      'area 2',
      area2,
      0.95,
      12.547846636351798,
      [11.936156426792138, 13.163020132396579],
      1.180885620848795,
      [1.1713706914325628, 1.1904396357244886],
    ],
    [
      'area 1',
      area1,
      0.99,
      6.934616473668819,
      [1.9243274437391116, 11.99208403800279],
      1.0888180804446217,
      [1.0234148326541768, 1.1587677685047233],
    ],
    [
      'area 2',
      area2,
      0.99,
      12.547846636351798,
      [11.743647833205888, 13.34720365245395],
      1.180885620848795,
      [1.168320603472105, 1.1934312559878586],
    ],
  ] as const)('of %s are as Public Health England’s', (_, groups, level, slope, slopeLimits, ratio, ratioLimits) => {
    const found = inequality(groups, level);
    expect(found?.slope.value).toBeCloseTo(slope, 9);
    expect(found?.relative?.value).toBeCloseTo(ratio, 10);
    // Their limits are quantiles of 100 000 random draws: at 99 % such a quantile is known to about a hundredth of the width.
    const near = (limit: number | undefined, right: number, [lower, upper]: readonly [number, number]) =>
      expect(Math.abs((limit as number) - right) / (upper - lower)).toBeLessThan(0.012);
    near(found?.slope.lower, slopeLimits[0], slopeLimits);
    near(found?.slope.upper, slopeLimits[1], slopeLimits);
    near(found?.relative?.lower, ratioLimits[0], ratioLimits);
    near(found?.relative?.upper, ratioLimits[1], ratioLimits);
  });

  it('of figures that lie on a line are that line', () => {
    const fives = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => ({ people: 100, value: 10 + 20 * at, standardError: 0 }));
    const found = inequality(fives);
    expect(found?.slope).toEqual({
      value: expect.closeTo(20, 10),
      lower: expect.closeTo(20, 10),
      upper: expect.closeTo(20, 10),
    });
    expect(found?.relative?.value).toBeCloseTo(3, 10);
  });

  it('turn round with the order of the groups', () => {
    const group = fc.record({
      people: fc.integer({ min: 1, max: 1000 }),
      value: fc.double({ min: 50, max: 60, noNaN: true }),
      standardError: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 5, maxLength: 12 }), (groups) => {
        const [there, back] = [inequality(groups), inequality(groups.toReversed())];
        expect(there?.slope.value).toBeCloseTo(-(back?.slope.value as number), 6);
        expect(there?.slope.lower).toBeCloseTo(-(back?.slope.upper as number), 6);
        const { lower, upper, value } = there?.slope ?? {};
        expect((lower as number) < (value as number) && (value as number) < (upper as number)).toBe(true);
      }),
    );
  });

  it('are none of four groups, and without a ratio where the line may be 0 at the worst off', () => {
    expect(inequality(area1.slice(6))).toBeNull();
    const near0 = [1, 2, 3, 4, 5].map((value) => ({ people: 1, value, standardError: 3 }));
    expect(inequality(near0)?.relative).toBeNull();
    const through0 = [1, 3, 5, 7, 9].map((value) => ({ people: 1, value, standardError: 0 }));
    expect(inequality(through0)?.relative).toBeNull();
    expect(() => inequality([...area1, { people: 0, value: 1, standardError: 1 }])).toThrow(RangeError);
  });
});
