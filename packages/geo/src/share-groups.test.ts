import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareGroups } from './share-groups.ts';

const sum = (all: readonly number[]) => all.reduce((so, one) => so + one, 0);

describe('shareGroups', () => {
  it('keeps the sum of every group and of every place, and gives nobody to where nobody lives', () => {
    const table = fc.array(fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(table, (lived) => {
        const places = lived.map(sum);
        const groups = [0, 1, 2, 3].map((g) => sum(lived.map((place) => place[g] ?? 0)));
        const shared = shareGroups(places, groups);
        expect(shared.map(sum)).toEqual(groups);
        expect(places.map((_, i) => sum(shared.map((group) => group[i] ?? 0)))).toEqual(places);
        expect(shared.flat().every((people) => Number.isInteger(people) && people >= 0)).toBe(true);
      }),
    );
  });

  it('mixes the places alike', () => {
    expect(shareGroups([100, 50, 0], [60, 90])).toEqual([
      [40, 20, 0],
      [60, 30, 0],
    ]);
    expect(() => shareGroups([10], [4, 5])).toThrow('9 people and the places 10');
  });
});
