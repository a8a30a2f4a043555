import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureShare, type MovableFigure, moveFigures, whyNotMovable } from './move-figures.ts';

const figure = (
  value: number | null,
  denominator: number | null = null,
  count: number | null = null,
): MovableFigure => ({
  ...{ value, denominator, count },
  missing: value === null ? 'missing' : null,
});
const hidden: MovableFigure = { value: null, missing: 'hidden', count: null, denominator: 80 };
const proportion = { measure: 'proportion', multiplier: 100 } as const;
const halves: FigureShare[] = [
  { from: 0, to: 0, share: 0.5 },
  { from: 0, to: 1, share: 0.5 },
  { from: 1, to: 1, share: 1 },
];

describe('figures moved to another version of areas', () => {
  it('shares out counts, and makes proportions anew of what is shared out', () => {
    expect(moveFigures({ measure: 'count', multiplier: 1 }, [figure(100), figure(40)], halves, 2)).toMatchObject([
      { value: 50, ofParts: true },
      { value: 90, ofParts: true },
    ]);
    // A fifth of 100 and a half of 50: of the second area 10 of 50 and 25 of 50.
    const moved = moveFigures(proportion, [figure(20, 100, 20), figure(50, 50, 25)], halves, 2);
    expect(moved).toMatchObject([
      { value: 20, count: 10, denominator: 50 },
      { value: 35, count: 35, denominator: 100 },
    ]);
  });

  it('is as PySAL tobler has it: 500 and 200 people who earn 75 and 100 each, over five parts of two squares', () => {
    // test_area_tables_area_interpolate.py
    const parts: FigureShare[] = [0.5, 0.5, 0.2, 0.3, 0.5].map((share, to) => ({ from: to < 2 ? 0 : 1, to, share }));
    const people = moveFigures({ measure: 'count', multiplier: 1 }, [figure(500), figure(200)], parts, 5);
    expect(people.map(({ value }) => value)).toEqual([250, 250, 40, 60, 100]);
    const income = moveFigures({ measure: 'mean', multiplier: 1 }, [figure(75, 500), figure(100, 200)], parts, 5);
    expect(income.map(({ value }) => value)).toEqual([75, 75, 100, 100, 100]);
    expect(income.map(({ value, denominator }) => (value ?? 0) * (denominator ?? 0))).toEqual([
      18_750, 18_750, 4000, 6000, 10_000,
    ]);
  });

  it('weighs means by how many they are of', () => {
    const moved = moveFigures({ measure: 'mean', multiplier: 1 }, [figure(300, 100), figure(200, 150)], halves, 2);
    expect(moved.map(({ value }) => value)).toEqual([300, (300 * 50 + 200 * 150) / 200]);
  });

  it('hides what rests on something hidden, and has no figure where a part has none', () => {
    const moved = moveFigures(proportion, [hidden, figure(50, 50, 25)], halves, 3);
    expect(moved).toMatchObject([
      { value: null, missing: 'hidden', count: null, denominator: null },
      { value: null, missing: 'hidden', count: null, denominator: null },
      { value: null, missing: 'missing' },
    ]);
    expect(moveFigures(proportion, [figure(20, 100), null], halves, 2)).toMatchObject([
      { value: 20 },
      { missing: 'missing' },
    ]);
  });

  it('says that a figure of whole areas is one', () => {
    const whole: FigureShare[] = [
      { from: 0, to: 0, share: 1 },
      { from: 1, to: 0, share: 1 },
    ];
    expect(moveFigures(proportion, [figure(20, 100), figure(50, 50)], whole, 1)).toMatchObject([
      { count: 45, denominator: 150, ofParts: false },
    ]);
  });

  it('refuses what cannot be moved', () => {
    expect(whyNotMovable('index', [figure(3)])).toBe('ordered');
    expect(whyNotMovable('standardisedRate', [figure(3, 100)])).toBe('standardised');
    expect(whyNotMovable('proportion', [figure(3)])).toBe('noDenominator');
    expect(whyNotMovable('mean', [figure(3), figure(3, 10)])).toBe('noDenominator');
    expect(whyNotMovable('mean', [figure(null), figure(3, 10)])).toBe(null);
    expect(() => moveFigures({ measure: 'index', multiplier: 1 }, [figure(3)], halves, 2)).toThrow(/ordered/);
  });

  it('keeps every total, and no proportion leaves the range of those it is made of', () => {
    const source = fc.record({
      denominator: fc.integer({ min: 1, max: 5000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const weights = fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(source, weights), { minLength: 1, maxLength: 8 }), (all) => {
        const figures = all.map(([{ denominator, part }]) => figure(part * 100, denominator, part * denominator));
        const shares = all.flatMap(([, own], from): FigureShare[] => {
          const sum = own.reduce((total, weight) => total + weight, 0);
          return own.flatMap((weight, to) => (weight === 0 ? [] : [{ from, to, share: weight / sum }]));
        });
        const isMoved = (at: number) => shares.some(({ from }) => from === at);
        const moved = moveFigures(proportion, figures, shares, 4);
        const total = (list: readonly MovableFigure[], amount: (one: MovableFigure) => number | null) =>
          list.reduce((sum, one) => sum + (amount(one) ?? 0), 0);
        const before = figures.filter((_, at) => isMoved(at));
        expect(total(moved, ({ count }) => count)).toBeCloseTo(
          total(before, ({ count }) => count),
          6,
        );
        expect(total(moved, ({ denominator }) => denominator)).toBeCloseTo(
          total(before, ({ denominator }) => denominator),
          6,
        );
        const values = before.map(({ value }) => value as number);
        for (const { value } of moved) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });
});
