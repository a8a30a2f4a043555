import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it, vi } from 'vitest';
import { withinCost } from '../within-limit.ts';
import { maxCoverage } from './max-coverage.ts';
import { medianCosts, totalCost } from './median-costs.ts';
import { pCenter } from './p-center.ts';
import { pMedian } from './p-median.ts';
import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import { fewestUnits } from './set-cover.ts';
import { withHighs } from './with-highs.ts';
import type { SolveProgram } from './zero-one-program.ts';

// Hundreds of programs, each tried against every choice there is.
vi.setConfig({ testTimeout: 60_000 });

const solve = withHighs(await loadHighs());
const effort: Effort = { milliseconds: 20_000, now: () => performance.now() };

/** Small enough to try everything. Costs are whole, so that many are equal and limits are met exactly. */
const problem = fc
  .record({ places: fc.integer({ min: 1, max: 9 }), candidates: fc.integer({ min: 1, max: 7 }) })
  .chain(({ places, candidates }) => {
    const cost = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
    );
    const many = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count });
    return fc.record({
      demand: many(fc.integer({ min: 0, max: 9 }), places),
      candidates: fc.constant(candidates),
      costs: many(cost, places * candidates).map((all) => Float64Array.from(all)),
      existing: fc.oneof(
        many(cost, places),
        fc.constant(Array.from({ length: places }, () => Number.POSITIVE_INFINITY)),
      ),
      conflicts: fc.oneof(
        fc.constant([]),
        fc.uniqueArray(
          fc
            .tuple(fc.nat(candidates - 1), fc.nat(candidates - 1))
            .filter(([a, b]) => a < b)
            .map(([a, b]): [number, number] => [a, b]),
          { maxLength: candidates > 1 ? 4 : 0, selector: String },
        ),
      ),
    });
  });
const count = fc.integer({ min: 1, max: 4 });
const limit = fc.integer({ min: 0, max: 13 });

/** Every allowed choice of so many candidates. */
function choices({ candidates, conflicts }: PlacementProblem, least: number, most: number): number[][] {
  return Array.from({ length: 2 ** candidates }, (_, bits) =>
    Array.from({ length: candidates }, (_, j) => j).filter((j) => bits & (1 << j)),
  ).filter(
    (chosen) =>
      chosen.length >= least &&
      chosen.length <= most &&
      conflicts.every(([a, b]) => !(chosen.includes(a) && chosen.includes(b))),
  );
}

function nearest({ demand, costs, existing }: PlacementProblem, chosen: readonly number[]): number[] {
  return Array.from(demand, (_, i) =>
    Math.min(existing[i] as number, ...chosen.map((j) => costs[j * demand.length + i] as number)),
  );
}

const covered = (one: PlacementProblem, chosen: readonly number[], within: number) =>
  nearest(one, chosen).reduce((sum, cost, i) => sum + (withinCost(cost, within) ? (one.demand[i] as number) : 0), 0);

function proven(answer: PlacementAnswer) {
  if (typeof answer === 'string') throw new Error('Nothing was found.');
  expect(answer.isProvenBest).toBe(true);
  expect(answer.bound).toBe(answer.value);
  return answer;
}

const allowed = ({ conflicts }: PlacementProblem, chosen: readonly number[]) =>
  conflicts.every(([a, b]) => !(chosen.includes(a) && chosen.includes(b)));

describe('against every choice there is', () => {
  it('MCLP brings the most people within the limit', () => {
    fc.assert(
      fc.property(problem, count, limit, (one, p, within) => {
        const answer = proven(maxCoverage(one, p, within, solve, effort));
        expect(answer.value).toBe(Math.max(...choices(one, 0, p).map((chosen) => covered(one, chosen, within))));
        expect(covered(one, answer.chosen, within)).toBe(answer.value);
        expect(answer.chosen.length).toBeLessThanOrEqual(p);
        expect(allowed(one, answer.chosen)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('the p-median has the least total cost', () => {
    fc.assert(
      fc.property(problem, count, (one, p) => {
        const wanted = Math.min(p, one.candidates);
        const all = choices(one, wanted, wanted);
        const answer = pMedian(one, p, solve, effort);
        if (all.length === 0) {
          expect(answer).toBe('infeasible');
          return;
        }
        const { value, chosen } = proven(answer);
        const costs = medianCosts(one);
        expect(value).toBeCloseTo(Math.min(...all.map((each) => totalCost(costs, each))), 6);
        expect(totalCost(costs, chosen)).toBeCloseTo(value, 6);
        expect(chosen).toHaveLength(wanted);
        expect(allowed(one, chosen)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the p-center has the least dearest way, and the LSCP the fewest units', () => {
    fc.assert(
      fc.property(problem, count, limit, (one, p, within) => {
        const dearest = (chosen: readonly number[]) =>
          Math.max(0, ...nearest(one, chosen).filter((_, i) => (one.demand[i] as number) > 0));
        const least = Math.min(...choices(one, 0, p).map(dearest));
        const center = pCenter(one, p, solve, effort);
        if (least === Number.POSITIVE_INFINITY) expect(center).toBe('infeasible');
        else {
          const { value, chosen } = proven(center);
          expect(value).toBe(least);
          expect(dearest(chosen)).toBeLessThanOrEqual(value);
          expect(chosen.length).toBeLessThanOrEqual(p);
          expect(allowed(one, chosen)).toBe(true);
        }

        const everybody = choices({ ...one, conflicts: [] }, 0, one.candidates);
        const reach = (chosen: readonly number[]) => covered(one, chosen, within);
        const most = Math.max(...everybody.map(reach));
        const full = choices(one, 0, one.candidates).filter((chosen) => reach(chosen) === most);
        const fewest = fewestUnits(one, within, solve, effort);
        if (full.length === 0) {
          expect(fewest).toBe('infeasible');
          return;
        }
        const { value, chosen } = proven(fewest);
        expect(reach(chosen)).toBe(most);
        expect(value).toBe(Math.min(...full.map(({ length }) => length)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the models against each other', () => {
  /** Units that exclude each other would have the p-median, which uses all its units, do worse than the MCLP. */
  const free = problem.map((one) => ({ ...one, conflicts: [] }));
  const peopleOf = ({ demand }: PlacementProblem) => Array.from(demand).reduce((sum, each) => sum + each, 0);

  it('the center, the LSCP and the MCLP agree on what so many units are enough for', () => {
    fc.assert(
      fc.property(free, count, (one, p) => {
        const center = pCenter(one, p, solve, effort);
        fc.pre(typeof center !== 'string');
        // Within the center's cost so many cover everyone, and within the next lower cost there is, no so many do.
        expect(proven(fewestUnits(one, center.value, solve, effort)).value).toBeLessThanOrEqual(p);
        expect(proven(maxCoverage(one, p, center.value, solve, effort)).value).toBe(peopleOf(one));
        const lower = Math.max(...[...one.costs, ...one.existing].filter((cost) => cost < center.value));
        if (lower === Number.NEGATIVE_INFINITY) return;
        expect(proven(maxCoverage(one, p, lower, solve, effort)).value).toBeLessThan(peopleOf(one));
        const all = covered(one, [...Array(one.candidates).keys()], lower);
        if (all === peopleOf(one)) expect(proven(fewestUnits(one, lower, solve, effort)).value).toBeGreaterThan(p);
      }),
      { numRuns: 100 },
    );
  });

  it('the MCLP covers all that can be with as many as the LSCP needs, and not with one less', () => {
    fc.assert(
      fc.property(free, limit, (one, within) => {
        const fewest = proven(fewestUnits(one, within, solve, effort)).value;
        const all = covered(one, [...Array(one.candidates).keys()], within);
        if (fewest > 0) expect(proven(maxCoverage(one, fewest, within, solve, effort)).value).toBe(all);
        if (fewest > 1) expect(proven(maxCoverage(one, fewest - 1, within, solve, effort)).value).toBeLessThan(all);
      }),
      { numRuns: 100 },
    );
  });

  it('the MCLP is a p-median where beyond the limit costs one and within it nothing', () => {
    // Church & ReVelle 1976, "Theoretical and computational links between the p-median, location set-covering, and the
    // maximal covering location problem", Geographical Analysis 8:406–415.
    fc.assert(
      fc.property(free, count, limit, (one, p, within) => {
        const beyond = (cost: number) => (withinCost(cost, within) ? 0 : 1);
        const zeroOne = { ...one, costs: one.costs.map(beyond), existing: Array.from(one.existing, beyond) };
        const median = proven(pMedian(zeroOne, p, solve, effort));
        const most = proven(maxCoverage(one, p, within, solve, effort));
        expect(most.value).toBeCloseTo(peopleOf(one) - median.value, 6);
        expect(covered(one, median.chosen, within)).toBe(most.value);
      }),
      { numRuns: 150 },
    );
  });

  it('the p-median is no dearer than the center makes it, the center no nearer than the median, and more is never worse', () => {
    fc.assert(
      fc.property(free, count, (one, p) => {
        const center = pCenter(one, p, solve, effort);
        fc.pre(typeof center !== 'string');
        const median = proven(pMedian(one, p, solve, effort));
        expect(median.value).toBeLessThanOrEqual(peopleOf(one) * center.value + 1e-9);
        expect(median.value).toBeLessThanOrEqual(totalCost(medianCosts(one), center.chosen) + 1e-9);
        expect(proven(pMedian(one, p + 1, solve, effort)).value).toBeLessThanOrEqual(median.value + 1e-9);
        expect(proven(pCenter(one, p + 1, solve, effort)).value).toBeLessThanOrEqual(center.value);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what cannot be asked', () => {
  const one: PlacementProblem = {
    demand: [1],
    candidates: 1,
    costs: Float64Array.of(1),
    existing: [Number.POSITIVE_INFINITY],
    conflicts: [],
  };
  it.each([0, -1, 1.5, Number.NaN])('refuses to place %s units', (p) => {
    expect(() => maxCoverage(one, p, 1, solve, effort)).toThrow(RangeError);
    expect(() => pMedian(one, p, solve, effort)).toThrow(RangeError);
    expect(() => pCenter(one, p, solve, effort)).toThrow(RangeError);
  });
});

describe('out of time before anything is found', () => {
  const stops: SolveProgram = () => ({
    columns: null,
    value: Number.POSITIVE_INFINITY,
    bound: 0,
    status: 'stopped',
  });
  // The middle one is best alone and excludes the others, so that greedy adding finds no room for a second.
  const one: PlacementProblem = {
    demand: [1, 1, 1],
    candidates: 3,
    costs: Float64Array.of(1, 9, 9, 0, 0, 0, 9, 9, 1),
    existing: Array.from({ length: 3 }, () => Number.POSITIVE_INFINITY),
    conflicts: [
      [0, 1],
      [1, 2],
    ],
  };
  it('says so, and neither that there is no placement nor one that excludes itself', () => {
    expect(pMedian(one, 2, stops, effort)).toBe('outOfTime');
    expect(pMedian(one, 2, solve, effort)).toMatchObject({ chosen: [0, 2], isProvenBest: true });
    expect(pMedian(one, 3, solve, effort)).toBe('infeasible');
    expect(fewestUnits(one, 1, stops, effort)).toBe('outOfTime');
    expect(pCenter(one, 1, stops, effort)).toBe('outOfTime');
    expect(maxCoverage(one, 1, 1, stops, effort)).toMatchObject({ chosen: [1], value: 3, isProvenBest: true });
    const free = fewestUnits({ ...one, conflicts: [] }, 1, stops, effort);
    expect(free).toMatchObject({ chosen: [1], isProvenBest: expect.any(Boolean) });
  });
});
