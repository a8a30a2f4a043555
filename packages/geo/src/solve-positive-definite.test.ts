import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvePositiveDefinite } from './solve-positive-definite.ts';

const numbers = (length: number) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });

describe('solvePositiveDefinite', () => {
  it('finds what was multiplied', () => {
    const one = fc.integer({ min: 1, max: 6 }).chain((size) => fc.tuple(numbers(size * size), numbers(size)));
    fc.assert(
      fc.property(one, ([root, wanted]) => {
        const size = wanted.length;
        const row = (i: number) => root.slice(i * size, (i + 1) * size);
        const dot = (a: readonly number[], b: readonly number[]) =>
          a.reduce((sum, x, k) => sum + x * (b[k] as number), 0);
        // Any matrix times itself turned, and something more on the diagonal, is positive definite.
        const whole = Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => dot(row(i), row(j)) + (i === j ? 1 : 0)),
        );
        const lower = whole.flatMap((all, i) => all.map((one, j) => (j > i ? Number.NaN : one)));
        const right = Float64Array.from(whole, (all) => dot(all, wanted));
        const found = solvePositiveDefinite(Float64Array.from(lower), right);
        for (const [k, one] of wanted.entries()) expect(found[k]).toBeCloseTo(one, 6);
      }),
    );
  });

  it('refuses what is not positive definite', () => {
    expect(() => solvePositiveDefinite(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toThrow(RangeError);
  });
});
