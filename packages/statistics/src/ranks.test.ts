import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationsOf } from './distributions/normal.ts';
import { jointLevel, ranks } from './ranks.ts';

const figure = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([value, below, above]) => ({ value, lower: value - below, upper: value + above }));
const figures = fc.array(figure, { minLength: 1, maxLength: 5 });

/** Every place each can have when every true value is any whole number of its interval, found by trying them all. */
function placesByTrying(all: readonly { lower: number; upper: number }[]): { best: number; worst: number }[] {
  const places = all.map(() => ({ best: Number.POSITIVE_INFINITY, worst: 0 }));
  const tryFrom = (i: number, truths: readonly number[]): void => {
    const next = all[i];
    if (next === undefined) {
      for (const [j, truth] of truths.entries()) {
        const place = places[j] as { best: number; worst: number };
        place.best = Math.min(place.best, 1 + truths.filter((other) => other < truth).length);
        place.worst = Math.max(place.worst, truths.filter((other) => other <= truth).length);
      }
      return;
    }
    for (let truth = next.lower; truth <= next.upper; truth++) tryFrom(i + 1, [...truths, truth]);
  };
  tryFrom(0, []);
  return places;
}

describe('ranks with their uncertainty', () => {
  it('allow exactly the places that some true values within the intervals give', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const found = ranks(all, 'lowest').map(({ best, worst }) => ({ best, worst }));
        expect(found).toEqual(placesByTrying(all));
      }),
      { numRuns: 60 },
    );
  });

  it('contain the rank itself, and turn round with what comes first', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const [up, down] = [ranks(all, 'lowest'), ranks(all, 'highest')];
        for (const [i, { rank, best, worst }] of up.entries()) {
          expect(best <= rank && rank <= worst).toBe(true);
          expect(down[i]?.best).toBe(all.length + 1 - worst);
          expect(down[i]?.worst).toBe(all.length + 1 - best);
        }
      }),
    );
  });

  it('say which neighbours cannot be told apart', () => {
    const all = [
      { value: 10, lower: 9, upper: 11 },
      { value: 30, lower: 25, upper: 35 },
      { value: 12, lower: 10, upper: 14 },
    ];
    expect(ranks(all, 'highest')).toEqual([
      { rank: 3, best: 2, worst: 3, apartFromNext: null },
      { rank: 1, best: 1, worst: 1, apartFromNext: true },
      { rank: 2, best: 2, worst: 3, apartFromNext: false },
    ]);
    expect(ranks([], 'highest')).toEqual([]);
  });

  it('share a place when values are the same', () => {
    const same = { value: 1, lower: 1, upper: 1 };
    expect(ranks([same, same, { value: 2, lower: 2, upper: 2 }], 'lowest').map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('hold at once with intervals wide enough: 90 % over 51 states wants 99.79 % each', () => {
    const level = jointLevel(51, 0.9);
    expect(level ** 51).toBeCloseTo(0.9, 12);
    expect(deviationsOf(level)).toBeGreaterThan(3);
    expect(jointLevel(1, 0.95)).toBe(0.95);
  });
});
