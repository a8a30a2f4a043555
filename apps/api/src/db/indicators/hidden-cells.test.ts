import { describe, expect, it } from 'vitest';
import { type CountedCell, cellKey, hasTellingCount, hiddenCells } from './hidden-cells.ts';
import { impliedCount } from './implied-count.ts';

/** That nothing can be worked out of the rest is tried in `disclosure-attack.test.ts`. */
const parents: Record<string, string> = { a: 'k1', b: 'k1', c: 'k1' };
const links = {
  parentOf: (id: string) => parents[id] ?? null,
  childrenOf: (id: string) => Object.keys(parents).filter((one) => parents[one] === id),
};
const cell = (areaId: string, count: number | null, denominator: number | null): CountedCell => ({
  level: areaId.startsWith('k') ? 'kommun' : 'lokalsamhalle',
  ...{ areaId, sex: 'all', ageGroup: null, count, denominator },
});
const keysOf = (...ids: string[]) => new Set(ids.map((id) => cellKey(cell(id, null, null))));

describe('what may not be told of an indicator', () => {
  it('is what tells too much of those it counts, or of the rest; the denominator stays', () => {
    const cells = [cell('a', 57, 60), cell('b', 12, 60), cell('c', 40, 90), cell('k1', 109, 210)];
    expect(hiddenCells('proportion', cells, links)).toEqual({ figures: keysOf('a', 'b'), denominators: new Set() });
  });

  it('is a denominator of few people too, and one more so that no sum tells it', () => {
    const cells = [cell('a', 0, 3), cell('b', 12, 60), cell('c', 40, 90), cell('k1', 52, 153)];
    const hidden = hiddenCells('proportion', cells, links);
    expect(hidden.denominators).toEqual(keysOf('a', 'b'));
    expect(hidden.figures).toEqual(keysOf('a', 'b'));
    expect(
      hiddenCells(
        'mean',
        cells.map((one) => ({ ...one, count: null })),
        links,
      ),
    ).toEqual(hidden);
  });

  it('does not take person-years or what was expected for people', () => {
    const cells = [cell('a', 57, 57.5), cell('b', 12, 3), cell('k1', 69, 60)];
    for (const measure of ['crudeRate', 'ratio'] as const) {
      expect(hiddenCells(measure, cells, links).figures.size).toBe(0);
    }
    expect(hasTellingCount('crudeRate', { count: 12, denominator: 3 })).toBe(false);
    expect(hasTellingCount('proportion', { count: 57, denominator: 60 })).toBe(true);
  });

  it('bears a source that counts more than all', () => {
    expect(hiddenCells('proportion', [cell('a', 61, 60)], links).figures).toEqual(keysOf('a'));
  });
});

describe('how many people a figure counts', () => {
  const nothing = { value: null, count: null, denominator: null, low: null, high: null };
  it.each([
    ['proportion', 100, { value: 3, count: 2.6, denominator: 100 }, 3],
    ['proportion', 100, { value: 3, denominator: 100 }, 3],
    ['crudeRate', 100_000, { value: 12, denominator: 25_000 }, 3],
    ['ratio', 100, { value: 120, denominator: 2.5 }, 3],
    ['count', 1, { value: 3 }, 3],
    // 3 of 100 by Wilson's interval, 3 events by Byar's.
    ['proportion', 100, { value: 3, low: 1.025, high: 8.452 }, 3],
    ['crudeRate', 1000, { value: 3, low: 0.603, high: 8.766 }, 3],
    ['mean', 1, { value: 3, denominator: 40 }, null],
    ['proportion', 100, { value: 3 }, null],
    ['proportion', 100, {}, null],
  ] as const)('%s per %i: %j counts %s', (measure, multiplier, figure, count) => {
    expect(impliedCount({ measure, multiplier }, { ...nothing, ...figure })).toBe(count);
  });
});
