import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatingCatchment, steppedDecay } from './floating-catchment.ts';

const decay = steppedDecay([
  { limit: 10, weight: 1 },
  { limit: 20, weight: 0.68 },
  { limit: 30, weight: 0.22 },
]);

describe('floatingCatchment', () => {
  it('shares each supply by weighted demand, worked by hand', () => {
    // 1 000 people at 5 and 25 min from two units of 2 and 3, 500 people at 15 and 5 min.
    const { score, ratio } = floatingCatchment({
      population: [1000, 500],
      supply: [2, 3],
      costs: Float64Array.of(5, 15, 25, 5),
      weight: decay,
    });
    const first = 2 / (1000 + 0.68 * 500);
    const second = 3 / (0.22 * 1000 + 500);
    expect([...ratio]).toEqual([expect.closeTo(first, 12), expect.closeTo(second, 12)]);
    expect(score[0]).toBeCloseTo(first + 0.22 * second, 12);
    expect(score[1]).toBeCloseTo(0.68 * first + second, 12);
  });

  it('finds the published figures of eleven tracts and two physicians', () => {
    // Luo & Wang 2003, "Measures of spatial accessibility to health care in a GIS environment", Environment and Planning
    // B 30:865–884, figure 3: one person a tract, a physician at a and b each, reached within the one threshold.
    const reachA = [1, 2, 3, 4, 6, 7, 9, 10];
    const reachB = [4, 5, 8, 11];
    const tracts = Array.from({ length: 11 }, (_, k) => k + 1);
    const minutes = (reached: readonly number[]) => tracts.map((tract) => (reached.includes(tract) ? 20 : 40));
    const { score, ratio } = floatingCatchment({
      population: tracts.map(() => 1),
      supply: [1, 1],
      costs: Float64Array.from([...minutes(reachA), ...minutes(reachB)]),
      weight: steppedDecay([{ limit: 30, weight: 1 }]),
    });
    expect([...ratio]).toEqual([1 / 8, 1 / 4]);
    expect([...score]).toEqual([0.125, 0.125, 0.125, 0.375, 0.25, 0.125, 0.125, 0.25, 0.125, 0.125, 0.25]);
  });

  it('finds the published figures of three places and two providers with a falling weight', () => {
    // The example in the documentation of the Python package sdc-catchment (pypi.org/project/sdc-catchment): places at 0, 1
    // and 2, providers at 0 and 2, Gaussian weights of scale 1, to six decimals as printed there.
    const { score } = floatingCatchment({
      population: [100, 100, 100],
      supply: [10, 10],
      costs: Float64Array.of(0, 1, 2, 2, 1, 0),
      weight: (cost) => Math.exp(-(cost * cost) / 2),
    });
    expect([...score].map((one) => one.toFixed(6))).toEqual(['0.065179', '0.069641', '0.065179']);
  });

  it('finds the published figures of ten places and three units, when the weights share out each place first', () => {
    // The example of the R package fca 0.1.0 (its README on CRAN and github.com/egrueebler/fca, Grüebler 2021): travel
    // times as printed there, a Gaussian weight of 0.01 at 20 minutes, and the three-step method, whose first step weighs
    // each unit by its part of all that a place reaches. The other two steps are these two.
    const minutes = [
      [8.627326, 23.64915, 12.26931, 26.49052, 28.21402, 1.366695, 15.843165, 26.772571, 16.54305, 13.698442],
      [28.705, 13.60002, 20.32712, 17.179, 3.08774, 26.994749, 7.382632, 1.261786, 9.837622, 28.635109],
      [26.686179, 20.7841, 19.2152, 29.82809, 19.67117, 21.255914, 16.321981, 17.824261, 8.674792, 4.413409],
    ];
    const weights = minutes.map((row) => row.map((one) => 0.01 ** ((one / 20) ** 2)));
    const reach = weights[0]?.map((_, i) => weights.reduce((sum, row) => sum + (row[i] as number), 0)) ?? [];
    const shared = weights.map((row) => row.map((one, i) => one ** 2 / (reach[i] as number)));
    const { score } = floatingCatchment({
      population: [100, 200, 50, 100, 500, 50, 100, 100, 50, 500],
      supply: [1000, 200, 500],
      costs: Float64Array.from(shared.flat()),
      weight: (one) => one,
    });
    const published = [
      3.97260949, 0.03678999, 1.46747735, 0.01079342, 0.28782748, 9.11410451, 0.19596873, 0.31194607, 0.37539987,
      1.10349481,
    ];
    // The times are printed to six or seven figures, and so far the scores can be told.
    for (const [i, one] of published.entries()) expect(score[i]).toBeCloseTo(one, 5);
  });

  it('takes the way there and not the way back, where they differ', () => {
    // The three hospitals of the tests of PySAL's access: suburbs 1 and 2, and the city 3 with most of what is offered.
    // Its demand was once taken by the way back (pysal/access, issue 18).
    const scores = (inward: number, outward: number) => {
      const costs = [
        [1, 80, outward],
        [80, 1, outward],
        [inward, inward, 1],
      ];
      const weight = (cost: number) => (cost < 61 ? 1 / cost : 0);
      const input = {
        population: [100, 50, 10],
        supply: [15, 20, 100],
        costs: Float64Array.from(costs.flat()),
        weight,
      };
      return floatingCatchment(input).score as unknown as [number, number, number];
    };
    const [before, faster] = [scores(40, 40), scores(20, 40)];
    // Worked by hand from the two steps: 15 / 100.25, 20 / 50.25 and 100 / 13.75 a person, then 100 / 17.5.
    expect(before[0]).toBeCloseTo(15 / 100.25 + 100 / 13.75 / 40, 12);
    expect(before[2]).toBeCloseTo((15 / 100.25 + 20 / 50.25) / 40 + 100 / 13.75, 12);
    expect(faster[0]).toBeCloseTo(15 / 100.25 + 100 / 17.5 / 20, 12);
    // A faster way into the city gives the suburbs more and leaves those who live there less.
    expect(faster[0]).toBeGreaterThan(before[0]);
    expect(faster[1]).toBeGreaterThan(before[1]);
    expect(faster[2]).toBeLessThan(before[2]);
    const back = scores(40, 20);
    expect(back[0]).toBeLessThan(before[0]);
    expect(back[2]).toBeGreaterThan(before[2]);
  });

  it('gives away exactly what is offered by the units somebody reaches', () => {
    const cost = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(Number.POSITIVE_INFINITY));
    const input = fc
      .record({ places: fc.integer({ min: 1, max: 8 }), units: fc.integer({ min: 1, max: 5 }) })
      .chain(({ places, units }) =>
        fc.record({
          population: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: places, maxLength: places }),
          supply: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: units, maxLength: units }),
          costs: fc
            .array(cost, { minLength: places * units, maxLength: places * units })
            .map((all) => Float64Array.from(all)),
        }),
      );
    fc.assert(
      fc.property(input, ({ population, supply, costs }) => {
        const { score } = floatingCatchment({ population, supply, costs, weight: decay });
        const given = population.reduce((sum, people, i) => sum + people * (score[i] as number), 0);
        const reached = supply.filter((_, j) =>
          population.some((people, i) => people > 0 && decay(costs[j * population.length + i] as number) > 0),
        );
        expect(given).toBeCloseTo(
          reached.reduce((sum, one) => sum + one, 0),
          9,
        );
      }),
    );
  });

  it('refuses what cannot be', () => {
    const one = { population: [1], costs: Float64Array.of(1), weight: decay };
    expect(() => floatingCatchment({ ...one, supply: [-1] })).toThrow(RangeError);
    expect(() => floatingCatchment({ ...one, supply: [1, 1] })).toThrow(RangeError);
    expect(() => floatingCatchment({ ...one, supply: [1], weight: () => -1 })).toThrow(RangeError);
  });

  it('steps at limits that are within', () => {
    expect([0, 10, 10.1, 20, 30, 30.1].map(decay)).toEqual([1, 1, 0.68, 0.68, 0.22, 0]);
  });
});
