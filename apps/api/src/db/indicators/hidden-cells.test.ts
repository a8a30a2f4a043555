import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedCell, cellKey, hiddenCells } from './hidden-cells.ts';

const parents: Record<string, string> = { a: 'k1', b: 'k1', c: 'k1', d: 'k2', e: 'k2', k1: 'lan', k2: 'lan' };
const parentOf = (id: string) => parents[id] ?? null;
const cell = (areaId: string, count: number, more: Partial<CountedCell> = {}): CountedCell => ({
  level: areaId.startsWith('k') ? 'kommun' : 'lokalsamhalle',
  areaId,
  sex: 'all',
  ageGroup: null,
  count,
  ...more,
});
const hiddenOf = (cells: readonly CountedCell[]) => [...hiddenCells(cells, parentOf)].sort();

describe('what may not be told', () => {
  it('is nothing where no count is small, and zero is told', () => {
    expect(hiddenOf([cell('a', 0), cell('b', 5), cell('c', 900)])).toEqual([]);
  });

  it('is a small count and another, so that the area above does not give it away', () => {
    expect(hiddenOf([cell('a', 3), cell('b', 40), cell('c', 12), cell('k1', 55)])).toEqual(
      [cell('a', 3), cell('c', 12)].map(cellKey).sort(),
    );
  });

  it('is a whole kommun too, where its only people are few', () => {
    const hidden = hiddenOf([cell('a', 3), cell('b', 0), cell('c', 0), cell('k1', 3), cell('k2', 80)]);
    expect(hidden).toContain(cellKey(cell('k1', 3)));
    expect(hidden).toContain(cellKey(cell('k2', 80)));
  });

  it('is every age in a place where one age is small', () => {
    const ages = [cell('a', 2, { ageGroup: '16-29' }), cell('b', 50, { ageGroup: '16-29' })];
    const older = [cell('a', 60, { ageGroup: '30-84' }), cell('b', 70, { ageGroup: '30-84' })];
    const elsewhere = [cell('d', 60, { ageGroup: '30-84' }), cell('e', 70, { ageGroup: '30-84' })];
    const all = [cell('a', 62), cell('b', 120)];
    expect(hiddenOf([...ages, ...older, ...elsewhere, ...all])).toEqual([...ages, ...older].map(cellKey).sort());
  });

  it('leaves no small count alone beside its sum, with women and men', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 3, maxLength: 3 }), (rows) => {
        const cells = rows.flatMap(([women, men], at) => {
          const areaId = ['a', 'b', 'c'][at] as string;
          return [cell(areaId, women, { sex: 'women' }), cell(areaId, men, { sex: 'men' }), cell(areaId, women + men)];
        });
        const sums = (['women', 'men', 'all'] as const).map((sex) =>
          cell(
            'k1',
            cells.filter((one) => one.sex === sex).reduce((all, one) => all + one.count, 0),
            { sex },
          ),
        );
        const hidden = hiddenCells([...cells, ...sums], parentOf);
        const isHidden = (one: CountedCell) => hidden.has(cellKey(one));
        const lines = [
          ...(['women', 'men', 'all'] as const).map((sex) => [...cells, ...sums].filter((one) => one.sex === sex)),
          ...['a', 'b', 'c', 'k1'].map((id) => [...cells, ...sums].filter(({ areaId }) => areaId === id)),
        ];
        const isSmall = (one: CountedCell) => one.count > 0 && one.count < 5;
        for (const one of [...cells, ...sums]) if (isSmall(one)) expect(isHidden(one)).toBe(true);
        for (const line of lines.filter((one) => one.some(isSmall))) {
          expect(line.filter(isHidden).length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
