import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageShares } from './age-shares.ts';

const group = (ageGroup: string, women: number | '..' | null, men: number | '..' | null) => ({ ageGroup, women, men });

describe('how many are young and old', () => {
  it('is counted from groups that end where youth does and begin where age does', () => {
    const groups = [group('0-19', 10, 20), group('20-64', 30, 30), group('65-79', 5, 4), group('80+', 1, 0)];
    expect(ageShares(groups)).toEqual({ young: 30, old: 10, all: 100 });
  });

  it.each([
    ['a count is hidden', [group('0-19', '..', 20), group('20+', 1, 1)]],
    ['a count is missing', [group('0-19', null, 20)]],
    ['a group lies across a limit', [group('15-24', 10, 20)]],
    ['a group without an end begins too early', [group('60+', 10, 20)]],
    ['a name is not an age', [group('uppgift saknas', 1, 2)]],
    ['nobody is counted', []],
  ])('is not said when %s', (_, groups) => {
    expect(ageShares(groups)).toBeNull();
  });

  it('is never more than all', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 110 }));
    const count = fc.nat(1e6);
    fc.assert(
      fc.property(ages, count, count, (years, women, men) => {
        const shares = ageShares(years.map((year) => group(String(year), women, men)));
        if (shares !== null) expect(shares.young + shares.old).toBeLessThanOrEqual(shares.all);
      }),
    );
  });
});
