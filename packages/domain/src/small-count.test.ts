import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concealSmallCount, sumOfShown } from './small-count.ts';

const count = fc.integer({ min: 0, max: 50 });

describe('a count as anyone may see it', () => {
  it('is itself but from one to four', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(concealSmallCount)).toEqual([0, '..', '..', '..', '..', 5, 6]);
    fc.assert(fc.property(fc.integer({ min: 5 }), (many) => concealSmallCount(many) === many));
  });

  it('is the same for every hidden one, so that none can be told from another', () => {
    expect(new Set([1, 2, 3, 4].map(concealSmallCount)).size).toBe(1);
  });
});

describe('the sum of what is shown', () => {
  it('with nothing hidden is the sum', () => {
    expect(sumOfShown([5, 0, null, 7])).toEqual({ atLeast: 12, hidden: 0 });
    expect(sumOfShown([])).toEqual({ atLeast: 0, hidden: 0 });
  });

  it('has the true sum between what it says and four more for each hidden one', () => {
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const { atLeast, hidden } = sumOfShown(counts.map(concealSmallCount));
        const sum = counts.reduce((total, one) => total + one, 0);
        expect(sum).toBeGreaterThanOrEqual(atLeast + hidden);
        expect(sum).toBeLessThanOrEqual(atLeast + 4 * hidden);
      }),
    );
  });

  it('does not change with the hidden counts: no sums of any groups tell them', () => {
    const hidden = fc.integer({ min: 1, max: 4 });
    const pairs = fc.array(
      fc.oneof(
        fc.tuple(hidden, hidden),
        count.filter((n) => n === 0 || n > 4).map((n) => [n, n] as const),
      ),
    );
    fc.assert(
      fc.property(pairs, fc.func(fc.boolean()), (counts, isIn) => {
        const sum = (which: 0 | 1) =>
          sumOfShown(counts.filter((_, index) => isIn(index)).map((pair) => concealSmallCount(pair[which])));
        expect(sum(0)).toEqual(sum(1));
      }),
    );
  });
});
