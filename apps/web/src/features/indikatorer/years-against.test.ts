import { mostInTimeGroup } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canHoldYears, nearestYear, yearsAgainst } from './years-against.ts';

describe('what years are held against', () => {
  it('is what was chosen, where it has a figure for each year', () => {
    expect(yearsAgainst({ kind: 'lan' })).toEqual({});
    expect(yearsAgainst({ kind: 'riket' })).toEqual({ benchmark: 'riket' });
    expect(yearsAgainst({ kind: 'target', value: 12.5 })).toEqual({ benchmark: 'target', target: '12.5' });
    expect(yearsAgainst({ kind: 'group', areaIds: ['kommun:0360', 'kommun:0319'] })).toEqual({
      benchmark: 'group',
      group: 'kommun:0360,kommun:0319',
    });
  });

  it('is the län where an earlier year or too large a group was chosen, and that is known', () => {
    const large = { kind: 'group' as const, areaIds: Array.from({ length: mostInTimeGroup + 1 }, () => 'kommun:0360') };
    for (const against of [{ kind: 'year' as const, year: 2019 }, large]) {
      expect(canHoldYears(against)).toBe(false);
      expect(yearsAgainst(against)).toEqual({});
    }
  });
});

describe('the year nearest a chosen one', () => {
  it('is one of them, and none is nearer', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1 }),
        fc.integer(),
        (years, wanted) => {
          const nearest = nearestYear(years, wanted);
          expect(years).toContain(nearest);
          for (const year of years)
            expect(Math.abs(year - wanted)).toBeGreaterThanOrEqual(Math.abs((nearest as number) - wanted));
        },
      ),
    );
  });

  it('is the earlier of two, and none of none', () => {
    expect(nearestYear([2018, 2020], 2019)).toBe(2018);
    expect(nearestYear([], 2019)).toBeNull();
  });
});
