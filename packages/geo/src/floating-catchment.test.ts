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
