import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationIndex, contrast } from './equity.ts';

describe('concentrationIndex', () => {
  it('is 0 where all have the same, and negative where the worst off have most', () => {
    const people = [100, 200, 50, 25, 25];
    const classes = (outcome: (rank: number) => number) =>
      people.map((population, k) => ({ rank: k + 1, population, outcome: outcome(k + 1) }));
    expect(concentrationIndex(classes(() => 0.7))).toBeCloseTo(0, 12);
    expect(concentrationIndex(classes((rank) => 6 - rank))).toBeLessThan(0);
    expect(concentrationIndex(classes((rank) => rank))).toBeGreaterThan(0);
    expect(concentrationIndex(classes(() => 0))).toBeNull();
    expect(concentrationIndex([])).toBeNull();
  });

  it('is twice the covariance of outcome and rank over the mean, person by person', () => {
    const classes = fc.array(
      fc.record({
        rank: fc.integer({ min: 1, max: 5 }),
        population: fc.integer({ min: 1, max: 30 }),
        outcome: fc.integer({ min: 0, max: 10 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(classes, (given) => {
        const people = given
          .flatMap(({ rank, population, outcome }) => Array.from({ length: population }, () => ({ rank, outcome })))
          .sort((a, b) => a.rank - b.rank);
        const mean = people.reduce((sum, { outcome }) => sum + outcome, 0) / people.length;
        // Those of one rank share the middle of their places in the order.
        const placeOf = (rank: number) => {
          const before = people.filter((one) => one.rank < rank).length;
          return (before + people.filter((one) => one.rank === rank).length / 2) / people.length;
        };
        const covariance =
          people.reduce((sum, { rank, outcome }) => sum + (outcome - mean) * (placeOf(rank) - 0.5), 0) / people.length;
        const index = concentrationIndex(given);
        if (mean === 0) expect(index).toBeNull();
        else expect(index).toBeCloseTo((2 * covariance) / mean, 9);
      }),
    );
  });
});

describe('contrast', () => {
  const classes = [
    { rank: 1, population: 100, outcome: 0.4 },
    { rank: 2, population: 300, outcome: 0.8 },
    { rank: 3, population: 1000, outcome: 0 },
    { rank: 5, population: 50, outcome: 0.9 },
  ];
  it('weighs the classes of each end by their people', () => {
    const answer = contrast(classes, 2, 4);
    expect(answer?.gap).toBeCloseTo(0.2, 12);
    expect(answer?.ratio).toBeCloseTo(0.7 / 0.9, 12);
  });
  it('has no ratio to nothing and no answer without both ends', () => {
    expect(contrast([...classes.slice(0, 2), { rank: 5, population: 1, outcome: 0 }], 2, 4)?.ratio).toBeNull();
    expect(contrast(classes.slice(0, 3), 2, 4)).toBeNull();
  });
});
