import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatCircleMetres } from './great-circle.ts';
import { straightLineCost } from './straight-line-cost.ts';

const position = fc.tuple(
  fc.double({ min: 16, max: 19, noNaN: true }),
  fc.double({ min: 59, max: 61, noNaN: true }),
) as fc.Arbitrary<Position>;
const positions = fc.array(position, { minLength: 1, maxLength: 12 });

it('is the great circle times the factor, and the least of the matrix is the least', () => {
  fc.assert(
    fc.property(positions, positions, fc.double({ min: 1, max: 2, noNaN: true }), (from, to, factor) => {
      const { matrix, least, measure } = straightLineCost(factor);
      expect(measure).toBe('km');
      const costs = matrix(from, to);
      const { unit, cost } = least(from, to);
      for (const [i, here] of from.entries()) {
        const all = to.map((there, j) => {
          const one = costs[j * from.length + i] as number;
          expect(one).toBeCloseTo((greatCircleMetres(here, there) * factor) / 1000, 9);
          return one;
        });
        expect(cost[i]).toBe(Math.min(...all));
        expect(unit[i]).toBe(all.indexOf(Math.min(...all)));
      }
    }),
  );
});

it.each([0.99, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the factor %s', (factor) => {
  expect(() => straightLineCost(factor)).toThrow(RangeError);
});
