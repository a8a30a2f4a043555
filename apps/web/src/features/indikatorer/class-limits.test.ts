import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAt, equalLimits, jenksLimits, quantileLimits } from './class-limits.ts';

const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 14 });

/** The squared distances of all values from the mean of their class. */
function spreadOf(all: readonly number[], limits: readonly number[]): number {
  const classes = [...limits, null].map((_, k) => all.filter((value) => classAt(value, limits) === k));
  return classes.reduce((sum, held) => {
    const mean = held.reduce((total, value) => total + value, 0) / Math.max(1, held.length);
    return sum + held.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

/** Every way to choose `count` of some limits. */
function choices(from: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return from.flatMap((first, i) => choices(from.slice(i + 1), count - 1).map((rest) => [first, ...rest]));
}

describe('limits between classes', () => {
  it('a value on a limit is in the class above it', () => {
    expect([9.99, 10, 20, 25].map((value) => classAt(value, [10, 20]))).toEqual([0, 1, 2, 2]);
  });

  it('quantiles hold about as many each', () => {
    expect(quantileLimits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([3, 5, 7, 9]);
  });

  it('equal values share a class, so that there may be fewer classes than asked for', () => {
    expect(quantileLimits([1, 1, 1, 1, 2], 5)).toEqual([2]);
    expect([quantileLimits([7, 7], 5), equalLimits([7, 7], 5), jenksLimits([7, 7], 5)]).toEqual([[], [], []]);
  });

  it('equal interval parts the range', () => {
    expect(equalLimits([0, 3, 100], 4)).toEqual([25, 50, 75]);
  });

  it('Jenks finds the gaps', () => {
    expect(jenksLimits([1, 2, 3, 40, 41, 42, 90, 91], 3)).toEqual([40, 90]);
  });

  it('no limits are better than those of Jenks', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (all, count) => {
        const possible = [...new Set(all)].toSorted((a, b) => a - b).slice(1);
        const least = Math.min(
          ...choices(possible, Math.min(count - 1, possible.length)).map((limits) => spreadOf(all, limits)),
        );
        expect(spreadOf(all, jenksLimits(all, count))).toBeCloseTo(least, 6);
      }),
    );
  });

  it('every class of quantiles and Jenks holds a value', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 5 }), (all, count) => {
        for (const limits of [quantileLimits(all, count), jenksLimits(all, count)])
          expect(new Set(all.map((value) => classAt(value, limits))).size).toBe(limits.length + 1);
      }),
    );
  });
});
