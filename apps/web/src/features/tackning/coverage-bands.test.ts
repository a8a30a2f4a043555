import { describe, expect, it } from 'vitest';
import { bandOf, peopleByBand } from './coverage-bands.ts';

const limits = [5, 10, 30];

describe('the bands of the map', () => {
  it('hold their limits', () => {
    expect([0, 5, 5.1, 10, 30, 31, null].map((cost) => bandOf(cost, limits))).toEqual([0, 0, 1, 1, 2, 3, 4]);
  });
  it('hold everyone once', () => {
    const total = { population: 100, within: [40, 70, 90], unreachable: 4, mean: 7, median: 6, p90: 20 };
    expect(peopleByBand({ limits, total })).toEqual([40, 30, 20, 6, 4]);
  });
});
