import type { Position } from '@halsouppdrag/domain';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { straightLineCost } from '../straight-line-cost.ts';
import { placementAims, suggestUnits } from './suggest-units.ts';
import { withHighs } from './with-highs.ts';

const solve = withHighs(await loadHighs());
const effort = { milliseconds: 20_000, now: () => performance.now() };
const at = (lon: number): Position => [lon, 60];
const input = {
  points: [
    { areaId: 'a', position: at(17), population: 1000 },
    { areaId: 'b', position: at(18), population: 500 },
    { areaId: 'c', position: at(19), population: 100 },
  ],
  units: [{ id: 'stays', position: at(17) }],
  candidates: [
    { id: 'east', position: at(19) },
    { id: 'middle', position: at(18) },
  ],
  travel: straightLineCost(1),
  limit: 10,
  most: 5,
  solve,
  effort,
};

describe('suggestUnits', () => {
  it('begins with today, and gives the best for each number of new units as it is found', () => {
    const told: number[] = [];
    const suggestions = suggestUnits({ ...input, aim: 'mostWithin', onSuggestion: ({ count }) => told.push(count) });
    expect(told).toEqual([0, 1, 2]);
    expect(suggestions.map(({ chosen, within }) => [chosen, within])).toEqual([
      [[], 1000],
      [['middle'], 1500],
      [['east', 'middle'], 1600],
    ]);
    expect(suggestions.every(({ isProvenBest, gap }) => isProvenBest && gap === 0)).toBe(true);
    expect(suggestions.at(-1)).toMatchObject({ mean: 0, worst: 0 });
  });

  it('serves the aim that is asked for', () => {
    const first = Object.fromEntries(
      placementAims.map((aim) => [aim, suggestUnits({ ...input, aim, most: 1 })[1]?.chosen]),
    );
    expect(first).toEqual({ mostWithin: ['middle'], leastMean: ['middle'], leastWorst: [expect.any(String)] });
    const worst = suggestUnits({ ...input, aim: 'leastWorst', most: 1 }).map((one) => one.worst);
    expect(worst[1]).toBeLessThan(worst[0] ?? 0);
  });

  it('has nothing to suggest without candidates, and says when somebody has no unit at all', () => {
    expect(suggestUnits({ ...input, candidates: [], aim: 'mostWithin' })).toHaveLength(1);
    const [today] = suggestUnits({ ...input, units: [], aim: 'mostWithin', most: 0 });
    expect(today).toMatchObject({ within: 0, mean: null, worst: null });
  });
});
