import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it, vi } from 'vitest';
import { withinCost } from '../within-limit.ts';
import { maxCoverage } from './max-coverage.ts';
import { medianCosts, totalCost } from './median-costs.ts';
import { pMedian } from './p-median.ts';
import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import { withHighs } from './with-highs.ts';

vi.setConfig({ testTimeout: 60_000 });

const solve = withHighs(await loadHighs());
const effort: Effort = { milliseconds: 20_000, now: () => performance.now() };

/** Too many to be settled at once, few enough to try every choice: searches must branch. Costs are those of chance. */
const problem = fc
  .record({ places: fc.integer({ min: 12, max: 40 }), candidates: fc.integer({ min: 8, max: 13 }) })
  .chain(({ places, candidates }) =>
    fc.record({
      demand: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: places, maxLength: places }),
      candidates: fc.constant(candidates),
      costs: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: places * candidates, maxLength: places * candidates })
        .map((all) => Float64Array.from(all)),
      existing: fc.array(fc.integer({ min: 8, max: 30 }), { minLength: places, maxLength: places }),
      conflicts: fc.constantFrom<[number, number][]>(
        [],
        [[0, 1]],
        [
          [0, 1],
          [1, 2],
          [3, 4],
        ],
      ),
    }),
  );
const count = fc.integer({ min: 2, max: 5 });

function best(one: PlacementProblem, wanted: (size: number) => boolean, worth: (chosen: readonly number[]) => number) {
  let most = Number.NEGATIVE_INFINITY;
  for (let bits = 0; bits < 2 ** one.candidates; bits++) {
    const chosen = Array.from({ length: one.candidates }, (_, j) => j).filter((j) => bits & (1 << j));
    if (!wanted(chosen.length)) continue;
    if (one.conflicts.some(([a, b]) => chosen.includes(a) && chosen.includes(b))) continue;
    most = Math.max(most, worth(chosen));
  }
  return most;
}

function covered({ demand, costs, existing }: PlacementProblem, chosen: readonly number[], limit: number): number {
  return Array.from(demand).reduce((sum, people, i) => {
    const near = Math.min(existing[i] as number, ...chosen.map((j) => costs[j * demand.length + i] as number));
    return sum + (withinCost(near, limit) ? people : 0);
  }, 0);
}

function proven(answer: PlacementAnswer) {
  if (typeof answer === 'string') throw new Error('Nothing was found.');
  expect([answer.isProvenBest, answer.bound]).toEqual([true, answer.value]);
  return answer;
}

describe('searches that branch, against every choice there is', () => {
  it('the p-median has the least total cost', () => {
    fc.assert(
      fc.property(problem, count, (one, p) => {
        const costs = medianCosts(one);
        const { value, chosen } = proven(pMedian(one, p, solve, effort));
        const least = -best(
          one,
          (size) => size === p,
          (each) => -totalCost(costs, each),
        );
        expect(value).toBeCloseTo(least, 6);
        expect(totalCost(costs, chosen)).toBeCloseTo(value, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('MCLP brings the most people within the limit', () => {
    fc.assert(
      fc.property(problem, count, fc.integer({ min: 1, max: 7 }), (one, p, limit) => {
        const { value, chosen } = proven(maxCoverage(one, p, limit, solve, effort));
        // The exact solver says the same where the search of our own is given no time.
        expect(proven(maxCoverage(one, p, limit, solve, effort, 0)).value).toBe(value);
        expect(value).toBe(
          best(
            one,
            (size) => size <= p,
            (each) => covered(one, each, limit),
          ),
        );
        expect(covered(one, chosen, limit)).toBe(value);
      }),
      { numRuns: 60 },
    );
  });

  it('each further unit gives no more than those before it gave on average, where all are proven best', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 1, max: 7 }), (raw, limit) => {
        const one = { ...raw, conflicts: [] };
        const none = covered(one, [], limit);
        const gains = [1, 2, 3, 4].map((p) => proven(maxCoverage(one, p, limit, solve, effort)).value - none);
        for (const [k, gain] of gains.entries()) {
          if (k === 0) continue;
          const before = gains[k - 1] as number;
          expect(gain).toBeGreaterThanOrEqual(before);
          // Leaving out the one of k + 1 that gives least leaves k that give at least k / (k + 1) of it.
          expect(gain * k).toBeLessThanOrEqual(before * (k + 1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ended by the effort says no more than it knows', () => {
    fc.assert(
      fc.property(problem, count, (one, p) => {
        const costs = medianCosts(one);
        const answer = pMedian(one, p, solve, { milliseconds: 0, now: () => performance.now() });
        if (typeof answer === 'string') throw new Error('There is room.');
        const least = -best(
          one,
          (size) => size === p,
          (each) => -totalCost(costs, each),
        );
        expect(answer.bound).toBeLessThanOrEqual(least + 1e-6);
        expect(answer.value).toBeGreaterThanOrEqual(least - 1e-6);
        if (answer.isProvenBest) expect(answer.value).toBeCloseTo(least, 6);
      }),
      { numRuns: 40 },
    );
  });
});
