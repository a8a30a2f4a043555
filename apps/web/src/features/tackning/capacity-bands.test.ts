import { describe, expect, it } from 'vitest';
import { capacityColouring, meanScore, peopleByScore, percentOfMean, scoreBand } from './capacity-bands.ts';

const place = (areaId: string, population: number, score: number) => ({ areaId, population, score });
const answer = {
  places: [place('a', 100, 0.02), place('b', 100, 0.003), place('c', 50, 0)],
  handedOut: 2.3,
  population: 250,
};

describe('the colours of capacity', () => {
  it('are parts of the mean, and one more for those with nothing', () => {
    expect(meanScore(answer)).toBeCloseTo(0.0092, 12);
    expect([0, 0.4, 0.5, 0.79, 0.8, 1, 1.2, 1.99, 2, 9].map((score) => scoreBand(score, 1))).toEqual([
      5, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
    expect(meanScore({ handedOut: 0, population: 0 })).toBe(0);
    expect([percentOfMean(3, 2), percentOfMean(0, 2), percentOfMean(0, 0)]).toEqual([150, 0, null]);
  });

  it('hold everybody once', () => {
    expect(peopleByScore(answer)).toEqual([100, 0, 0, 0, 100, 50]);
    const { classOf, colours } = capacityColouring(answer);
    expect(['a', 'b', 'c', 'd'].map((id) => classOf(id, new Map()))).toEqual([4, 0, 5, -1]);
    expect(colours).toHaveLength(5);
  });
});
