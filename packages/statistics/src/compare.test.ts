import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareByDifference, compareByIntervals, compareWithFigure, verdictOf } from './compare.ts';
import { difference } from './difference.ts';
import type { Estimate } from './estimate.ts';
import { proportion } from './proportion.ts';
import { standardErrorOf } from './standard-error.ts';

const estimate = (lower: number, value: number, upper: number): Estimate => ({
  lower,
  value,
  upper,
  level: 0.95,
  method: 'wilson',
});

function shareOf(x: number, n: number): Estimate {
  const found = proportion(x, n);
  if (found.value === null) throw new Error(found.reason);
  return found;
}

const estimates = fc
  .tuple(
    fc.double({ min: -50, max: 50, noNaN: true }),
    fc.double({ min: 0, max: 9, noNaN: true }),
    fc.double({ min: 0, max: 9, noNaN: true }),
  )
  .map(([value, below, above]) => estimate(value - below, value, value + above));

describe('the difference of two proportions', () => {
  it('has the interval quoted for method 10 of Newcombe 1998: 56/70 and 48/80', () => {
    const found = difference(shareOf(56, 70), shareOf(48, 80));
    expect(found.value).toBeCloseTo(0.2, 10);
    expect(found.lower.toFixed(4)).toBe('0.0524');
    expect(found.upper.toFixed(4)).toBe('0.3339');
  });

  it('turns its sign when the two change places', () => {
    fc.assert(
      fc.property(estimates, estimates, (one, other) => {
        const [there, back] = [difference(one, other), difference(other, one)];
        expect(there.lower).toBeCloseTo(-back.upper, 10);
        expect(there.upper).toBeCloseTo(-back.lower, 10);
      }),
    );
  });
});

describe('a comparison with a figure', () => {
  it.each([
    // fingertips-open, AnalysisTest/SingleOverlappingCIsForOneCILevelComparatorTest.cs
    [10, 11, 12, 11, 'similar'],
    [2.7, 3.05, 3.1, 3, 'similar'],
    [3.2, 3.3, 3.5, 3, 'higher'],
    [2.2, 2.5, 2.8, 3, 'lower'],
  ] as const)('says of %d–%d–%d against %d what Fingertips says: %s', (lower, value, upper, figure, direction) => {
    const found = compareWithFigure(estimate(lower, value, upper), figure, 'none');
    expect(found).toEqual({ direction, verdict: direction, method: 'ownInterval', level: 0.95 });
  });

  it('on the very limit is not outside', () => {
    expect(compareWithFigure(estimate(1, 2, 3), 3, 'highIsGood').verdict).toBe('noSecuredDifference');
    expect(compareWithFigure(estimate(1, 2, 3), 1, 'highIsGood').verdict).toBe('noSecuredDifference');
  });
});

describe('a comparison of two estimates', () => {
  it.each([
    // fingertips-open, AnalysisTest/DoubleOverlappingCIsComparerTest.cs
    [estimate(3.5, 4, 4.5), estimate(2.7, 3, 3.6), 'similar'],
    [estimate(2.7, 3, 4.1), estimate(3.5, 4, 4.5), 'similar'],
    [estimate(3.5, 4, 4.5), estimate(2.7, 3, 3.1), 'higher'],
    [estimate(2.7, 3, 3.1), estimate(3.5, 4, 4.5), 'lower'],
  ] as const)('by intervals says of %o against %o what Fingertips says: %s', (one, other, direction) => {
    expect(compareByIntervals(one, other, 'none').direction).toBe(direction);
  });

  it.each([
    // Newcombe 1998, table II, method 10, a and d; R package contingencytables (Fagerland, Lydersen & Laake
    // 2017), test-ch4.R
    [56, 70, 48, 80, '0.0524', '0.3339', 'higher'],
    [5, 56, 0, 29, '-0.0381', '0.1926', 'similar'],
    [7, 34, 1, 34, '0.0189', '0.3404', 'higher'],
  ] as const)(
    'by difference says of %d/%d against %d/%d what is published: %s to %s',
    (x, n, y, m, lower, upper, direction) => {
      const [one, other] = [shareOf(x, n), shareOf(y, m)];
      const found = difference(one, other);
      expect([found.lower.toFixed(4), found.upper.toFixed(4)]).toEqual([lower, upper]);
      expect(compareByDifference(one, other, 'none').direction).toBe(direction);
    },
  );

  it('by difference says whatever intervals apart say, and more', () => {
    fc.assert(
      fc.property(estimates, estimates, (one, other) => {
        const apart = compareByIntervals(one, other, 'none').direction;
        if (apart !== 'similar') expect(compareByDifference(one, other, 'none').direction).toBe(apart);
      }),
    );
    const [one, other] = [shareOf(56, 70), shareOf(48, 80)];
    expect(compareByIntervals(one, other, 'highIsGood').verdict).toBe('noSecuredDifference');
    expect(compareByDifference(one, other, 'highIsGood').verdict).toBe('better');
  });

  it('with polarity swapped swaps better and worse, and without it says neither', () => {
    const swapped = { better: 'worse', worse: 'better', noSecuredDifference: 'noSecuredDifference' } as const;
    for (const direction of ['higher', 'similar', 'lower'] as const) {
      const high = verdictOf(direction, 'highIsGood') as keyof typeof swapped;
      expect(verdictOf(direction, 'lowIsGood')).toBe(swapped[high]);
      expect(verdictOf(direction, 'none')).toBe(direction);
    }
    expect(verdictOf('higher', 'highIsGood')).toBe('better');
  });

  it('refuses two levels', () => {
    const one = estimate(1, 2, 3);
    expect(() => compareByIntervals(one, { ...one, level: 0.998 }, 'none')).toThrow(RangeError);
    expect(() => compareByDifference(one, { ...one, level: 0.998 }, 'none')).toThrow(RangeError);
  });
});

describe('a standard error from an interval', () => {
  it('is as in PHEindicatormethods’ testdata_SII.xlsx: 72.72–79.14 stands for 1.638', () => {
    const found = standardErrorOf({ lower: 72.7220530546453, upper: 79.1448649659708, level: 0.95 });
    // Theirs is divided by 1.96 as it stands.
    expect(found).toBeCloseTo(1.638472426358545, 4);
    expect(() => standardErrorOf({ lower: 2, upper: 1, level: 0.95 })).toThrow(RangeError);
  });
});
