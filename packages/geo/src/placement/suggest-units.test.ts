import { type PlacementProgress, type Position, placementModels } from '@halsouppdrag/domain';
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { greatCircleMetres } from '../great-circle.ts';
import { straightLineCost } from '../straight-line-cost.ts';
import type { TravelCost } from '../travel-cost.ts';
import { type SuggestionRequest, suggestUnits } from './suggest-units.ts';
import { withHighs } from './with-highs.ts';
import type { SolveProgram } from './zero-one-program.ts';

const solve = withHighs(await loadHighs());
const at = (lon: number): Position => [lon, 60];
const point = (lon: number, population: number, weight = population) => ({ position: at(lon), population, weight });
const request: SuggestionRequest = {
  points: [point(17, 1000), point(18, 500), point(19, 100)],
  units: [at(17)],
  candidates: [
    { id: 'east', position: at(19) },
    { id: 'middle', position: at(18) },
  ],
  travel: straightLineCost(1),
  limit: 10,
  model: 'mclp',
  most: 5,
  leastDistance: 0,
  solve,
  effort: { milliseconds: 20_000, now: () => performance.now() },
};
const ask = (more: Partial<SuggestionRequest> = {}) => suggestUnits({ ...request, ...more });
/** A clock that goes a second each time somebody looks. */
const ticking = () => {
  let at = 0;
  return () => 1000 * at++;
};
const chosenIn = (more?: Partial<SuggestionRequest>) => ask(more).suggestions.map(({ chosen }) => chosen);

describe('suggestUnits', () => {
  it('begins with today, and gives the best for each number of new units', () => {
    const { suggestions, end } = ask();
    expect(suggestions.map(({ count, chosen, within }) => [count, chosen, within])).toEqual([
      [0, [], 1000],
      [1, ['middle'], 1500],
      [2, ['east', 'middle'], 1600],
    ]);
    expect(suggestions.every(({ proven, gap }) => proven && gap === 0)).toBe(true);
    expect(suggestions.at(-1)).toMatchObject({ mean: 0, worst: 0, unreachable: 0 });
    expect(end).toBe('asked');
  });

  it('tells what it works at and all it has found so far, in order', () => {
    const told: Pick<PlacementProgress, 'suggestions' | 'working'>[] = [];
    const { suggestions } = ask({ onProgress: (progress) => told.push(structuredClone(progress)) });
    const found = told.map((one) => one.suggestions.length);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    for (const one of told) expect(one.suggestions).toEqual(suggestions.slice(0, one.suggestions.length));
    expect(new Set(told.map(({ working }) => working?.count ?? 0))).toEqual(new Set([0, 1, 2]));
  });

  it('serves the aim that is asked for', () => {
    expect(Object.fromEntries(placementModels.map((model) => [model, chosenIn({ model, most: 1 })[1]]))).toEqual({
      mclp: ['middle'],
      pMedian: ['middle'],
      pCenter: [expect.any(String)],
      lscp: ['east', 'middle'],
    });
    const worst = ask({ model: 'pCenter', most: 1 }).suggestions.map((one) => one.worst);
    expect(worst[1]).toBeLessThan(worst[0] ?? 0);
  });

  it('says for how many full cover needs, and who is left all the same', () => {
    const far = [...request.points, point(25, 40)];
    const { suggestions, outOfReach } = ask({ model: 'lscp', points: far });
    expect(suggestions[1]).toMatchObject({ count: 2, within: 1600, proven: true });
    expect(outOfReach).toEqual([3]);
    expect(chosenIn({ model: 'lscp', limit: 500 })).toEqual([[], []]);
  });

  it('chooses by weight and counts people', () => {
    const weighted = [point(17, 1000, 0), point(18, 500, 1), point(19, 100, 500)];
    const [, first] = ask({ points: weighted, most: 1 }).suggestions;
    expect(first).toMatchObject({ chosen: ['east'], within: 1100, proven: true });
  });

  it('tells of those who count, and what no placement betters of it', () => {
    const weighted = [point(17, 1000, 0), point(18, 500, 1), point(19, 100, 500)];
    const told = (more: Partial<SuggestionRequest>) =>
      ask({ points: weighted, most: 1, ...more }).suggestions.map(({ weighed }) => weighed);
    expect(told({})).toMatchObject([
      { total: 501, within: 0, bound: null },
      { total: 501, within: 500, mean: expect.closeTo(55.6 / 501, 1), bound: 500 },
    ]);
    const models = ['pMedian', 'pCenter', 'lscp'] as const;
    const [median, center, fewest] = models.map((model) => told({ model })[1]);
    expect(median?.bound).toBeCloseTo(median?.mean ?? Number.NaN, 9);
    expect(center?.bound).toBe(center?.worst);
    expect(fewest).toMatchObject({ within: 501, bound: 2 });
    expect(told({ model: 'pMedian', units: [] })[1]?.mean).toBeCloseTo(55.6 / 501, 1);
  });

  it.each(['pMedian', 'pCenter'] as const)('has a bound that no choice betters, ended at once: %s', (model) => {
    // A solver that has no time at all, and knows nothing.
    const noTime: SolveProgram = () => ({
      status: 'stopped',
      columns: null,
      value: 0,
      bound: Number.NEGATIVE_INFINITY,
    });
    const place = fc.tuple(fc.double({ min: 16, max: 19, noNaN: true }), fc.double({ min: 59, max: 61, noNaN: true }));
    const home = fc.record({ place, people: fc.nat(900), counts: fc.integer({ min: 1, max: 5 }) });
    let unproven = 0;
    fc.assert(
      fc.property(
        fc.array(home, { minLength: 120, maxLength: 120 }),
        fc.array(place, { minLength: 60, maxLength: 60 }),
        (homes, places) => {
          const points = homes.map((one) => ({
            position: one.place,
            population: one.people,
            weight: one.people * one.counts,
          }));
          const candidates = places.map((position, k) => ({ id: `${k}`, position }));
          const asked = { points, candidates, model, units: [], most: 6, limit: 30 };
          const best = ask(asked).suggestions[6]?.weighed;
          const hasty = ask({ ...asked, solve: noTime, effort: { milliseconds: 0, now: ticking() } }).suggestions[6];
          if (best === undefined || hasty?.weighed?.bound == null) return;
          if (!hasty.proven) unproven++;
          const least = (model === 'pMedian' ? best.mean : best.worst) ?? 0;
          expect(hasty.weighed.bound).toBeLessThanOrEqual(least + 1e-9);
        },
      ),
      { numRuns: 5 },
    );
    expect(unproven).toBeGreaterThan(0);
  });

  it('keeps new units apart, and says when there is no room for more', () => {
    const apart = greatCircleMetres(at(18), at(19)) / 1000 + 0.001;
    expect(chosenIn({ leastDistance: apart - 0.01 })[2]).toEqual(['east', 'middle']);
    expect(chosenIn({ leastDistance: apart })[2]).toEqual(['middle']);
    expect(ask({ leastDistance: apart, model: 'pMedian' })).toMatchObject({
      end: 'noRoom',
      suggestions: { length: 2 },
    });
  });

  it('has an answer of its own for nothing to choose among and for nobody to serve', () => {
    expect(ask({ candidates: [] })).toMatchObject({ end: 'noCandidates', suggestions: { length: 1 } });
    expect(ask({ points: [point(17, 10, 0)] })).toMatchObject({ end: 'nobody' });
    expect(ask({ points: [] })).toMatchObject({ end: 'nobody' });
    const [today] = ask({ units: [], candidates: [] }).suggestions;
    expect(today).toMatchObject({ within: 0, mean: null, worst: null, unreachable: 1600 });
  });

  it('serves the rest where some have no way to anything', () => {
    const straight = straightLineCost(1);
    const cutOff = ([lon]: Position) => lon === 19;
    const travel: TravelCost = {
      measure: 'minutes',
      least: (from, to) => {
        const { unit, cost } = straight.least(from, to);
        return { unit, cost: cost.map((one, i) => (cutOff(from[i] as Position) ? Number.POSITIVE_INFINITY : one)) };
      },
      matrix: (from, to) =>
        straight
          .matrix(from, to)
          .map((one, k) => (cutOff(from[k % from.length] as Position) ? Number.POSITIVE_INFINITY : one)),
    };
    for (const model of placementModels) {
      const { suggestions, outOfReach } = ask({ travel, model, most: 1 });
      expect(suggestions[1]).toMatchObject({ unreachable: 100, proven: true, chosen: ['middle'] });
      expect(outOfReach).toEqual([2]);
    }
  });
});
