import type { SmallCount } from '@halsouppdrag/domain';
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { hideSmallCounts, hideSmallCountsInList, type ShownTable } from './hide-small-counts.ts';

const highs = await loadHighs();

/** More than any count here, where sums do not bound a hidden one. */
const ceiling = 100_000;

/**
 * What someone who sees the whole table, knows that its sums sum and that a hidden count is at least 1 can find out of
 * each hidden count: the least and the most it can be, by linear programs that know nothing of how it was hidden.
 */
function attack({ cells, rowSums, columnSums, total }: ShownTable): { name: string; least: number; most: number }[] {
  const table = [...cells.map((row, i) => [...row, rowSums[i] as SmallCount]), [...columnSums, total]];
  const columns = (table[0] as SmallCount[]).map((_, j) => table.map((row) => row[j] as SmallCount));
  const hidden = table.flatMap((row, i) => row.flatMap((count, j) => (count === '..' ? [`x${i}_${j}`] : [])));
  const equation = (line: readonly SmallCount[], nameOf: (k: number) => string, k: number): string[] => {
    const terms = line.flatMap((count, at) =>
      count === '..' ? [`${at === line.length - 1 ? '-' : '+'} ${nameOf(at)}`] : [],
    );
    const known = line.reduce<number>((sum, count, at) => {
      if (count === '..') return sum;
      return at === line.length - 1 ? sum + count : sum - count;
    }, 0);
    return terms.length === 0 ? [] : [` e${nameOf(0)}${k}: ${terms.join(' ')} = ${known}`];
  };
  const equations = [
    ...table.flatMap((row, i) => equation(row, (j) => `x${i}_${j}`, i)),
    ...columns.flatMap((column, j) => equation(column, (i) => `x${i}_${j}`, table.length + j)),
  ];
  const bounds = hidden.map((name) => ` 1 <= ${name} <= ${ceiling}`).join('\n');
  const extreme = (goal: 'Minimize' | 'Maximize', name: string): number => {
    const found = highs.solve(`${goal}\n o: ${name}\nSubject To\n${equations.join('\n')}\nBounds\n${bounds}\nEnd`);
    if (found.Status !== 'Optimal') throw new Error(`the attack ended ${found.Status}`);
    return Math.round(found.ObjectiveValue * 1e6) / 1e6;
  };
  return hidden.map((name) => ({ name, least: extreme('Minimize', name), most: extreme('Maximize', name) }));
}

function trueCounts(rows: readonly (readonly number[])[]): Map<string, { count: number; isSum: boolean }> {
  const withSums = rows.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const last = (withSums[0] ?? []).map((_, j) => withSums.reduce((sum, row) => sum + (row[j] as number), 0));
  return new Map(
    [...withSums, last].flatMap((row, i) =>
      row.map((count, j) => [`x${i}_${j}`, { count, isSum: i === rows.length || j === row.length - 1 }] as const),
    ),
  );
}

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

describe('a table with small counts hidden', () => {
  it('keeps its secrets from one who has all its sums, and hides none that is derivable', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const truth = trueCounts(rows);
        for (const { name, least, most } of attack(hideSmallCounts(rows))) {
          const { count: real, isSum } = truth.get(name) as { count: number; isSum: boolean };
          expect(most - least, `${name} is derivable`).toBeGreaterThanOrEqual(1);
          expect(least <= real && real <= most).toBe(true);
          if (real >= 5) continue;
          expect(most, `${name} is known to be small`).toBeGreaterThanOrEqual(4);
          if (!isSum) expect(least, `${name} is known to be more`).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is attacked by something that does find what is hidden carelessly', () => {
    const careless: ShownTable = {
      cells: [
        ['..', 9],
        [8, 7],
      ],
      rowSums: [12, 15],
      columnSums: [11, 16],
      total: 27,
    };
    expect(attack(careless)).toEqual([{ name: 'x0_0', least: 3, most: 3 }]);
    // Two a row and column, and still known to be at most 2.
    const twoAndTwo: ShownTable = {
      cells: [
        ['..', '..'],
        ['..', '..'],
      ],
      rowSums: [3, 40],
      columnSums: [21, 22],
      total: 43,
    };
    expect(attack(twoAndTwo)[0]).toEqual({ name: 'x0_0', least: 1, most: 2 });
  });

  it('shows everything else as it is, zeros too, and every small count as hidden', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { cells } = hideSmallCounts(rows);
        for (const [i, row] of rows.entries()) {
          for (const [j, real] of row.entries()) {
            const shown = cells[i]?.[j];
            if (real > 0 && real < 5) expect(shown).toBe('..');
            else if (real === 0) expect(shown).toBe(0);
            else expect([real, '..']).toContain(shown);
          }
        }
      }),
    );
  });

  it('with nothing small is shown whole', () => {
    expect(
      hideSmallCounts([
        [5, 0],
        [7, 20],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [7, 20],
      ],
      rowSums: [5, 27],
      columnSums: [12, 20],
      total: 32,
    });
  });

  it('hides three more for one small count among large: a rectangle', () => {
    const shown = hideSmallCounts([
      [3, 20, 30],
      [25, 8, 40],
      [35, 45, 50],
    ]);
    expect(shown).toEqual({
      cells: [
        ['..', '..', 30],
        ['..', '..', 40],
        [35, 45, 50],
      ],
      rowSums: [53, 73, 130],
      columnSums: [63, 73, 120],
      total: 256,
    });
  });

  it('of one row, of nothing, and of what is no table', () => {
    expect(hideSmallCounts([])).toEqual({ cells: [], rowSums: [], columnSums: [], total: 0 });
    expect(hideSmallCounts([[0]]).total).toBe(0);
    expect(() => hideSmallCounts([[1, 2], [3]])).toThrow(RangeError);
    expect(() => hideSmallCounts([[-1]])).toThrow(RangeError);
    expect(() => hideSmallCounts([[1.5]])).toThrow(RangeError);
  });
});

describe('a list with small counts hidden', () => {
  it('hides the smallest other one, or the sum, so that the sum does not tell', () => {
    expect(hideSmallCountsInList([3, 20, 9])).toEqual({ counts: ['..', 20, '..'], total: 32 });
    expect(hideSmallCountsInList([2])).toEqual({ counts: ['..'], total: '..' });
    expect(hideSmallCountsInList([1, 0, 0])).toEqual({ counts: ['..', 0, 0], total: '..' });
    expect(hideSmallCountsInList([8, 12])).toEqual({ counts: [8, 12], total: 20 });
  });

  it('keeps its secrets', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (all) => {
        const { counts, total } = hideSmallCountsInList(all);
        const shown: ShownTable = { cells: [counts], rowSums: [total], columnSums: counts, total };
        for (const { name, least, most } of attack(shown)) {
          expect(most - least, `${name} is derivable`).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
