import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rationalChoice } from './rational-choice.ts';

const tolerance = 0.01;
const cost = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);
const input = fc
  .record({ places: fc.integer({ min: 1, max: 8 }), units: fc.integer({ min: 1, max: 5 }) })
  .chain(({ places, units }) =>
    fc.record({
      population: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: places, maxLength: places }),
      supply: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: units, maxLength: units }),
      costs: fc
        .array(cost, { minLength: places * units, maxLength: places * units })
        .map((all) => Float64Array.from(all)),
      worth: fc.constantFrom(1, 20, 60),
    }),
  );
type Input = typeof input extends fc.Arbitrary<infer One> ? One : never;

const sum = (all: ArrayLike<number>) => Array.from(all).reduce((so, one) => so + one, 0);
/** What each unit costs each place by the definition, from what was found: one list a place. */
function byDefinition({ population, supply, costs, worth }: Input, demand: Float64Array): number[][] {
  const mean = sum(population) / sum(supply);
  return population.map((_, i) =>
    supply.map((one, j) => {
      const way = costs[j * population.length + i] as number;
      if (one === 0) return Number.POSITIVE_INFINITY;
      return mean === 0 ? way : way + (worth * (demand[j] as number)) / one / mean;
    }),
  );
}

describe('rationalChoice', () => {
  it('divides two units by hand: the crowd at the nearer costs as much as the way to the farther', () => {
    // 100 people, units of 1 each 0 and 12 away, a mean of 50 a unit: x/50·60 = 12 + (100 − x)/50·60 gives x = 55.
    const found = rationalChoice({
      population: [100],
      supply: [1, 1],
      costs: Float64Array.of(0, 12),
      worth: 60,
      tolerance: 1e-3,
    });
    expect([...found.demand]).toEqual([expect.closeTo(55, 2), expect.closeTo(45, 2)]);
    expect(found.cost[0]).toBeCloseTo(66, 2);
    expect(found.travel[0]).toBeCloseTo(0.45 * 12, 2);
  });

  it('finds the mean for all who are divided alike', () => {
    // One place and 25 units of 1 at no distance, as in the tests of PySAL's access (pysal/access, test_raam.py). There one
    // single person cannot be divided, stays at the first unit and pays 25 times the mean; divided, everybody pays the mean.
    const units = Array.from({ length: 25 }, () => 1);
    const found = rationalChoice({ population: [1], supply: units, costs: new Float64Array(25), worth: 1, tolerance });
    expect(found.cost[0]).toBeCloseTo(1, 6);
    expect(rationalChoice({ ...one, population: [1], worth: 1, costs: Float64Array.of(0) }).cost[0]).toBe(1);
  });

  it('sends everybody somewhere, nobody elsewhere than there is a way to, and nobody to what offers nothing', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const { demand, chosen } = rationalChoice({ ...asked, tolerance });
        const { population, supply, costs } = asked;
        const places = population.length;
        for (const [i, people] of population.entries()) {
          const ways = supply.map((one, j) => one > 0 && (costs[j * places + i] as number) < Number.POSITIVE_INFINITY);
          const going = supply.map((_, j) => chosen[j * places + i] as number);
          expect(sum(going)).toBeCloseTo(ways.includes(true) ? people : 0, 8);
          for (const [j, one] of going.entries()) if (!ways[j]) expect(one).toBe(0);
        }
        for (const [j, one] of demand.entries()) {
          expect(one).toBeCloseTo(sum(chosen.subarray(j * places, (j + 1) * places)), 8);
        }
      }),
    );
  });

  it('leaves nobody anything to gain, by the definition', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const { demand, chosen, cost: paid, gain } = rationalChoice({ ...asked, tolerance });
        expect(gain).toBeLessThanOrEqual(tolerance);
        const places = asked.population.length;
        for (const [i, all] of byDefinition(asked, demand).entries()) {
          const least = Math.min(...all);
          if (least === Number.POSITIVE_INFINITY) {
            expect(paid[i]).toBe(least);
            continue;
          }
          expect(paid[i]).toBeGreaterThanOrEqual(least - 1e-6);
          expect(paid[i]).toBeLessThanOrEqual(least + tolerance);
          for (const [j, one] of all.entries()) {
            if ((chosen[j * places + i] as number) > 0) expect(one).toBeLessThanOrEqual(least + tolerance + 1e-6);
          }
        }
      }),
    );
  });

  it('goes on where the last of the way is lost in the rounding of what all pay', () => {
    // Found by the property above: a whole step of Newton's went past, and half of one was never tried.
    const found = rationalChoice({
      population: [1, 8, 287, 7, 804, 145, 608],
      supply: [1, 3],
      costs: Float64Array.of(0, 0, 31, 0, 0, 16, 0, 0, Number.POSITIVE_INFINITY, 0, 0, 0, 42, 27),
      worth: 60,
      tolerance,
    });
    expect(found.gain).toBeLessThanOrEqual(tolerance);
  });

  it('does not depend on any order, and treats alike what is alike', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const { population, supply, costs } = asked;
        const there = rationalChoice({ ...asked, tolerance });
        const back = rationalChoice({
          ...asked,
          population: population.toReversed(),
          supply: supply.toReversed(),
          costs: costs.toReversed(),
          tolerance,
        });
        for (const [i, one] of there.cost.entries()) {
          const other = back.cost[population.length - 1 - i] as number;
          if (one < Number.POSITIVE_INFINITY) expect(other).toBeCloseTo(one, 6);
          else expect(other).toBe(one);
        }
      }),
    );
    const { cost: alike, demand } = rationalChoice({
      population: [300, 300],
      supply: [2, 2],
      costs: Float64Array.of(5, 30, 30, 5),
      worth: 60,
      tolerance,
    });
    expect([...alike]).toEqual([65, 65]);
    expect([...demand]).toEqual([300, 300]);
  });

  it('costs no more in all when a unit offers more, the mean it is measured against kept', () => {
    fc.assert(
      fc.property(input, fc.nat(), (asked, which) => {
        fc.pre(sum(asked.supply) > 0 && sum(asked.population) > 0);
        const { population, costs } = asked;
        const j = which % asked.supply.length;
        const supply = asked.supply.map((one, k) => (k === j ? 2 * one + 1 : one));
        // Worth is told against the mean, which more supply would lower: the same crowd is to cost the same.
        const worth = (asked.worth * sum(asked.supply)) / sum(supply);
        const before = rationalChoice({ ...asked, tolerance: 1e-3 });
        const after = rationalChoice({ ...asked, supply, worth, tolerance: 1e-3 });
        for (const [i, one] of before.cost.entries()) {
          if (one === Number.POSITIVE_INFINITY || population[i] === 0) continue;
          expect(after.cost[i]).toBeLessThanOrEqual(one + 0.01);
        }
        expect(costs).toBe(asked.costs);
      }),
    );
  });

  const one = { population: [1], supply: [1], costs: Float64Array.of(1), worth: 60, tolerance };
  it.each([[{ supply: [-1] }], [{ population: [-1] }], [{ worth: 0 }], [{ tolerance: 0 }], [{ supply: [1, 1] }]])(
    'refuses %j',
    (more) => {
      expect(() => rationalChoice({ ...one, ...more })).toThrow(RangeError);
    },
  );

  it('tells what anybody would pay where nobody lives, and nothing where there is no unit', () => {
    const empty = rationalChoice({ ...one, population: [0], costs: Float64Array.of(7) });
    expect([empty.cost[0], empty.travel[0], empty.gain]).toEqual([7, 7, 0]);
    const none = rationalChoice({ ...one, supply: [], costs: new Float64Array() });
    expect(none.cost[0]).toBe(Number.POSITIVE_INFINITY);
  });
});
