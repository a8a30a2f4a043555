import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from './chi-square.ts';
import { gammaTails } from './gamma-tails.ts';
import { logGamma } from './log-gamma.ts';
import { deviationsOf, normalQuantile } from './normal.ts';
import { studentQuantile, studentUpperTail } from './student.ts';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const relative = (found: number, right: number) => Math.abs(found / right - 1);

describe('the distributions, to the digits of printed tables', () => {
  it('the normal: NIST/SEMATECH e-Handbook 1.3.6.7.1', () => {
    expect([0.9, 0.95, 0.975, 0.99, 0.999].map((p) => normalQuantile(p).toFixed(3))).toEqual([
      '1.282',
      '1.645',
      '1.960',
      '2.326',
      '3.090',
    ]);
  });

  it('Student’s t: NIST/SEMATECH e-Handbook 1.3.6.7.2', () => {
    expect([1, 2, 5, 10, 30, 100].map((df) => studentQuantile(0.975, df).toFixed(3))).toEqual([
      '12.706',
      '4.303',
      '2.571',
      '2.228',
      '2.042',
      '1.984',
    ]);
  });

  it('χ²: NIST/SEMATECH e-Handbook 1.3.6.7.4, and the limit of Fingertips’ trend test', () => {
    expect([1, 2, 5, 10, 100].map((df) => chiSquareQuantile(0.95, df).toFixed(3))).toEqual([
      '3.841',
      '5.991',
      '11.070',
      '18.307',
      '124.342',
    ]);
    expect(chiSquareQuantile(0.998, 1)).toBeCloseTo(9.54953570608324, 11);
  });
});

describe('the distributions, against SciPy 1.17.1', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 7, 2.364624251592784],
    [0.999, 25, 3.450188726973063],
    [0.975, 120, 1.9799304050824402],
    [0.6, 3, 0.2766706623326898],
  ])('t at %d with %d degrees of freedom', (p, df, value) => {
    expect(relative(studentQuantile(p, df), value)).toBeLessThan(1e-11);
  });

  it.each([
    [0.025, 2, 0.05063561596857975],
    [0.001, 20, 5.92104074548752],
    [0.999, 200, 267.5405278227572],
    [0.025, 20000, 19609.904934520368],
    [0.5, 0.2, 0.0011867822089204568],
  ])('χ² at %d with %d degrees of freedom', (p, df, value) => {
    expect(relative(chiSquareQuantile(p, df), value)).toBeLessThan(1e-11);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.6, 0.2533471031357997],
    [1e-10, -6.361340902404056],
    [0.9999999, 5.199337582290661],
  ])('the normal at %d', (p, value) => {
    // 1 − 1e-10 has only so many digits of the tail left.
    expect(relative(normalQuantile(p), value)).toBeLessThan(1e-8);
  });

  it.each([
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247],
    [3.3, 0.9870985778947343],
    [123.4, 469.3360974421906],
    [1e5, 1051287.7089736569],
  ])('log gamma of %d', (x, value) => {
    expect(relative(logGamma(x), value)).toBeLessThan(2e-14);
  });

  it('far tails', () => {
    expect(relative(gammaTails(3 / 2, 60 / 2).upper, 5.878230727906921e-13)).toBeLessThan(1e-11);
    expect(relative(studentUpperTail(9, 4), 0.00042191625880063895)).toBeLessThan(1e-11);
  });
});

describe('the distributions', () => {
  it('gamma’s tails sum to one', () => {
    const number = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, (shape, x) => {
        const { lower, upper } = gammaTails(shape, x);
        expect(lower + upper).toBeCloseTo(1, 12);
      }),
    );
  });

  it('a quantile’s tail is the probability it was asked for', () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 300 }), (p, df) => {
        expect(1 - gammaTails(df / 2, chiSquareQuantile(p, df) / 2).upper).toBeCloseTo(p, 11);
        const t = Math.abs(studentQuantile(p, df));
        expect(studentUpperTail(t, df)).toBeCloseTo(Math.min(p, 1 - p), 11);
      }),
    );
    fc.assert(
      fc.property(probability, (level) => {
        expect(gammaTails(1 / 2, deviationsOf(level) ** 2 / 2).upper).toBeCloseTo(1 - level, 11);
      }),
    );
  });

  it('refuse what has no answer', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => gammaTails(1, -1)).toThrow(RangeError);
    expect(() => chiSquareQuantile(1, 1)).toThrow(RangeError);
    expect(() => studentQuantile(0, 1)).toThrow(RangeError);
    expect(() => studentUpperTail(1, 0)).toThrow(RangeError);
    expect(() => deviationsOf(95)).toThrow(RangeError);
  });
});
