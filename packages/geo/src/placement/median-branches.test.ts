import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { conflictsOf } from './conflicts.ts';
import { branchMedian } from './median-branches.ts';
import { medianCosts } from './median-costs.ts';
import { nearestFirst } from './nearest-first.ts';

vi.setConfig({ testTimeout: 60_000 });

const candidates = 10;
const places = 30;
const costs = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: places * candidates, maxLength: places * candidates })
  .map((all) => Float64Array.from(all));
const many = (max: number) => fc.array(fc.integer({ min: 1, max }), { minLength: places, maxLength: places });
/** Never used up: what is held here does not depend on how fast the machine is. */
const effort = { milliseconds: Number.POSITIVE_INFINITY, now: () => 0 };

describe('the branches of a p-median', () => {
  it('are all gone through, to the same proven best, with memory for many or for none', () => {
    fc.assert(
      fc.property(costs, many(9), many(60), fc.integer({ min: 2, max: 5 }), (given, demand, existing, count) => {
        const problem = { demand, candidates, costs: given, existing, conflicts: [] };
        const all = medianCosts(problem);
        const conflicts = conflictsOf(candidates, []);
        const start = Array.from({ length: count }, (_, j) => j);
        const best = (openBytes?: number) =>
          branchMedian(all, nearestFirst(all), count, conflicts, start, effort, openBytes);
        const [roomy, tight] = [best(), best(0)];
        expect(tight.value).toBeCloseTo(roomy.value, 9);
        for (const { value, bound } of [roomy, tight]) expect(bound).toBe(value);
      }),
      { numRuns: 40 },
    );
  });
});
