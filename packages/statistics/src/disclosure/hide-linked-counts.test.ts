import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideLinkedCounts, isTellingCount } from './hide-linked-counts.ts';
import type { LinkedCell } from './linked-cell.ts';

/** That nothing can be worked out of what is left is tried by attack: `apps/api/src/db/indicators/disclosure-attack.test.ts`. */
const parents: Record<string, string> = { a: 'k1', b: 'k1', c: 'k1', d: 'k2', e: 'k2', k1: 'lan', k2: 'lan' };
const links = {
  parentOf: (area: string) => parents[area] ?? null,
  childrenOf: (area: string) => Object.keys(parents).filter((one) => parents[one] === area),
};
const cell = (area: string, count: number, more: Partial<LinkedCell> = {}): LinkedCell => ({
  ...{ area, sex: 'all', ageGroup: null, count, of: null },
  ...more,
});
const nameOf = ({ area, sex, ageGroup }: LinkedCell) => [area, sex, ageGroup].filter((part) => part !== null).join(' ');
const hiddenOf = (cells: readonly LinkedCell[]) => [...hideLinkedCounts(cells, links)].map(nameOf).sort();

describe('a telling count', () => {
  it.each([
    [0, null, false],
    [1, null, true],
    [4, 500, true],
    [5, 500, false],
    [0, 500, false],
    // All of them, or all but four: then the few, or everybody, are told of.
    [30, 30, true],
    [26, 30, true],
    [25, 30, false],
    // Of so few nobody is a lot.
    [0, 4, true],
    [0, 0, false],
  ])('%i of %s: %s', (count, of, telling) => {
    expect(isTellingCount({ count, of })).toBe(telling);
  });
});

describe('what may not be told', () => {
  it('is nothing where nothing tells', () => {
    expect(hiddenOf([cell('a', 0), cell('b', 5), cell('c', 900)])).toEqual([]);
  });

  it('is a small count and the smallest beside it, so that the area above does not give it away', () => {
    expect(hiddenOf([cell('a', 3), cell('b', 40), cell('c', 12), cell('k1', 55)])).toEqual(['a all', 'c all']);
  });

  it('is a zero where a small count would follow from it whatever else was hidden', () => {
    const of = (sex: LinkedCell['sex'], ageGroup: string | null, count: number, all: number) =>
      cell('a', count, { sex, ageGroup, of: all });
    const wholes = [of('all', null, 50, 100), of('women', null, 3, 40), of('men', null, 47, 60)];
    const men = [of('men', '16-64', 20, 30), of('men', '65+', 27, 30)];
    // All three who are 65 or older are counted, so that only a younger one could make the women more than three.
    const women = [of('women', '16-64', 0, 37), of('women', '65+', 3, 3)];
    expect(hiddenOf([...wholes, ...women, ...men])).toContain('a women 16-64');
  });

  it('is all but a few as well as a few', () => {
    const of = (area: string, count: number, all: number) => cell(area, count, { of: all });
    expect(hiddenOf([of('a', 57, 60), of('b', 40, 90), of('c', 12, 80), of('k1', 109, 230)])).toEqual([
      'a all',
      'c all',
    ]);
  });

  it('is a whole kommun too where its only people are few, and another, though no figure of the kommun is told', () => {
    const [few, lan] = [[cell('a', 3), cell('b', 0), cell('c', 0)], cell('lan', 91)];
    const others = [cell('d', 8), cell('e', 80)];
    expect(hiddenOf([...few, ...others, lan])).toEqual(['a all', 'd all']);
    expect(hiddenOf([...few, ...others, cell('k1', 3), cell('k2', 88), lan])).toEqual([
      ...['a all', 'd all', 'k1 all', 'k2 all'],
    ]);
  });

  it('is a box where areas, sexes and ages cross', () => {
    const cells = (['16-29', '30-84'] as const).flatMap((ageGroup) =>
      (['women', 'men'] as const).flatMap((sex) =>
        ['a', 'b', 'c'].map((area, at) =>
          cell(area, area === 'a' && sex === 'women' && ageGroup === '16-29' ? 2 : 20 + at, { sex, ageGroup }),
        ),
      ),
    );
    const sum = (own: readonly LinkedCell[]) => own.reduce((all, { count }) => all + count, 0);
    const bySex = ['a', 'b', 'c'].flatMap((area) =>
      (['women', 'men'] as const).map((sex) =>
        cell(area, sum(cells.filter((one) => one.area === area && one.sex === sex)), { sex }),
      ),
    );
    const byAge = ['a', 'b', 'c'].flatMap((area) =>
      (['16-29', '30-84'] as const).map((ageGroup) =>
        cell(area, sum(cells.filter((one) => one.area === area && one.ageGroup === ageGroup)), { ageGroup }),
      ),
    );
    const kommun = (['16-29', '30-84'] as const).flatMap((ageGroup) =>
      (['women', 'men'] as const).map((sex) =>
        cell('k1', sum(cells.filter((one) => one.sex === sex && one.ageGroup === ageGroup)), { sex, ageGroup }),
      ),
    );
    const hidden = hiddenOf([...cells, ...bySex, ...byAge, ...kommun]);
    expect(hidden).toEqual(
      ['a', 'b'].flatMap((area) =>
        ['men', 'women'].flatMap((sex) => ['16-29', '30-84'].map((age) => `${area} ${sex} ${age}`)),
      ),
    );
  });

  it('is what would tell the count of the sex or the area that is left out', () => {
    const hidden = hiddenOf([
      ...[cell('a', 40), cell('a', 37, { sex: 'women' })],
      ...[cell('b', 40), cell('b', 20, { sex: 'women' })],
    ]);
    expect(hidden).toEqual(['a women']);
    // Nothing is told of c, and it has three people.
    expect(hiddenOf([cell('a', 40), cell('b', 12), cell('k1', 55)])).toEqual(['b all']);
    expect(hiddenOf([cell('a', 40), cell('b', 12), cell('k1', 60)])).toEqual([]);
  });

  it('does not depend on the order', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, (five) => {
        const cells = ['a', 'b', 'c', 'd', 'e'].map((area, at) => cell(area, five[at] as number));
        expect(hiddenOf(cells.toReversed())).toEqual(hiddenOf(cells));
      }),
    );
  });

  it('of what is no count is an error', () => {
    expect(() => hideLinkedCounts([cell('a', 1.5)], links)).toThrow(RangeError);
    expect(() => hideLinkedCounts([cell('a', 7, { of: 6 })], links)).toThrow(RangeError);
  });
});
