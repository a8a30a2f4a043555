import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, coverageByGroup, coverageCurve } from './coverage.ts';

const place = fc.record({
  people: fc.integer({ min: 0, max: 500 }),
  cost: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
    { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  ),
});
const places = fc.array(place, { maxLength: 40 });
const parts = (all: readonly { people: number; cost: number }[]) =>
  [all.map(({ people }) => people), all.map(({ cost }) => cost)] as const;
const limits = [5, 10, 20, 30];

/** Everybody one by one, so that the definition needs no weights. */
const everyone = (all: readonly { people: number; cost: number }[]) =>
  all
    .flatMap(({ people, cost }) => Array.from({ length: people }, () => cost))
    .filter((cost) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);

describe('coverage', () => {
  it('is what one gets by asking everybody', () => {
    fc.assert(
      fc.property(places, (all) => {
        const answer = coverage(...parts(all), limits);
        const costs = everyone(all);
        expect(answer.population).toBe(costs.length + answer.unreachable);
        expect(answer.within).toEqual(limits.map((limit) => costs.filter((cost) => cost <= limit).length));
        if (costs.length === 0) expect([answer.mean, answer.median, answer.p90]).toEqual([null, null, null]);
        else {
          expect(answer.mean).toBeCloseTo(costs.reduce((sum, cost) => sum + cost, 0) / costs.length, 9);
          expect(answer.median).toBe(costs[Math.ceil(0.5 * costs.length) - 1]);
          expect(answer.p90).toBe(costs[Math.ceil(0.9 * costs.length - 1e-9) - 1]);
        }
      }),
    );
  });

  it('counts the limit itself, a longer limit holds a shorter one, and nobody is within without units', () => {
    expect(coverage([3], [60], [59, 60]).within).toEqual([0, 3]);
    expect(coverage([3], [60 + 1e-9], [60]).within).toEqual([3]);
    const { within } = coverage([1, 2, 4], [1, 20, 40], [10, 30, 50]);
    expect(within).toEqual([1, 3, 7]);
    expect(coverage([3, 4], [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], [1000])).toEqual({
      population: 7,
      within: [0],
      unreachable: 7,
      mean: null,
      median: null,
      p90: null,
    });
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(places, (all) => {
        const [there, back] = [coverage(...parts(all), limits), coverage(...parts(all.toReversed()), limits)];
        expect({ ...back, mean: null }).toEqual({ ...there, mean: null });
        expect(back.mean ?? 0).toBeCloseTo(there.mean ?? 0, 9);
      }),
    );
  });

  it('of the groups sums to that of all, and leaves out who is in none', () => {
    fc.assert(
      fc.property(places, (all) => {
        const [people, cost] = parts(all);
        const groups = coverageByGroup((i) => i % 3, people, cost, limits);
        const whole = coverage(people, cost, limits);
        const sum = (of: (one: typeof whole) => number) => [...groups.values()].reduce((so, one) => so + of(one), 0);
        expect(sum(({ population }) => population)).toBe(whole.population);
        expect(sum(({ unreachable }) => unreachable)).toBe(whole.unreachable);
        expect(sum(({ within }) => within[1] ?? 0)).toBe(whole.within[1]);
        expect(coverageByGroup(() => null, people, cost, limits).size).toBe(0);
      }),
    );
  });
});

describe('coverageCurve', () => {
  it('rises to everyone with a way, passes through true points and never has too many', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 12 }), (all, steps) => {
        const [people, cost] = parts(all);
        const costs = everyone(all);
        const curve = coverageCurve(people, cost, steps);
        expect(curve.length).toBeLessThanOrEqual(steps);
        expect(curve.at(-1)?.people ?? 0).toBe(costs.length);
        for (const [k, point] of curve.entries()) {
          expect(point.people).toBe(costs.filter((one) => one <= point.cost).length);
          expect(point.cost).toBeGreaterThan(curve[k - 1]?.cost ?? -1);
        }
      }),
    );
  });
});
