import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classIndex } from './classes.ts';

const values = fc.array(
  fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 20 }), fc.constant(3.5)),
  { maxLength: 300 },
);

describe('classes', () => {
  it('gives the index its five values', () => {
    const classes = classesOf([1, 5, 3, 3, 2, 4, 4, 4]);
    expect(classes.map(({ value, count }) => [value, count])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 1],
    ]);
  });
  it('makes at most five of about the same size, with limits that can be read', () => {
    const classes = classesOf(Array.from({ length: 100 }, (_, i) => 10 + i * 7.13));
    expect(classes.map(({ count }) => count)).toEqual([20, 21, 20, 19, 20]);
    expect(classes.map(({ from }) => from)).toEqual([null, 150, 300, 440, 580]);
  });
  it('holds every value once and leaves no class empty', () => {
    fc.assert(
      fc.property(values, (given) => {
        const classes = classesOf(given);
        expect(classes.every(({ count }) => count > 0)).toBe(true);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        for (const value of given) {
          const index = classIndex(classes, value);
          expect(index).toBeGreaterThanOrEqual(0);
          expect(classes.filter((_, i) => classIndex(classes.slice(i, i + 1), value) === 0)).toHaveLength(1);
        }
      }),
    );
  });
  it('keeps equal values together', () => {
    const classes = classesOf([...Array.from({ length: 90 }, () => 0.5), 1.5, 2.5, 3.5]);
    expect(classes.length).toBeGreaterThan(1);
    expect(classes.some(({ count }) => count >= 90)).toBe(true);
  });
  it('has none for nothing', () => {
    expect(classesOf([])).toEqual([]);
  });
});
