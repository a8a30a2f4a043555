import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadOut } from './spread-out.ts';

const places = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 });

it('moves what is too near as little on either side, and leaves the rest', () => {
  expect(spreadOut([100, 10, 14, 12], 10)).toEqual([100, 2, 22, 12]);
  expect(spreadOut([], 10)).toEqual([]);
});

it('keeps all apart and in their order', () => {
  fc.assert(
    fc.property(places, (all) => {
      const moved = spreadOut(all, 10);
      for (const [i, a] of all.entries())
        for (const [j, b] of all.entries()) {
          if (i !== j) expect(Math.abs((moved[i] as number) - (moved[j] as number))).toBeGreaterThanOrEqual(10 - 1e-9);
          if (a < b) expect(moved[i] as number).toBeLessThan(moved[j] as number);
        }
    }),
  );
});

it('moves no more than anyone who tries, one place at a time', () => {
  const cost = (all: readonly number[], moved: readonly number[]) =>
    all.reduce((sum, place, i) => sum + (place - (moved[i] as number)) ** 2, 0);
  fc.assert(
    fc.property(places, fc.nat(4), fc.integer({ min: -20, max: 20 }), (all, which, by) => {
      const moved = spreadOut(all, 10);
      const tried = moved.map((place, i) => (i === which % all.length ? place + by / 10 : place));
      const stays = tried.every((a, i) => tried.every((b, j) => i === j || Math.abs(a - b) >= 10 - 1e-9));
      if (stays) expect(cost(all, tried)).toBeGreaterThanOrEqual(cost(all, moved) - 1e-6);
    }),
  );
});
