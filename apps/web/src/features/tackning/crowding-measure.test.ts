import { describe, expect, it } from 'vitest';
import { crowdingBand, crowdingMeasure } from './crowding-measure.ts';

const place = (areaId: string, population: number, cost: number | null) => ({ areaId, population, cost, way: cost });
const answer = {
  measure: 'km' as const,
  worth: 60,
  units: [],
  areas: [],
  places: [place('a', 100, 60), place('b', 100, 80), place('c', 50, null)],
  population: 250,
  without: 50,
  mean: { cost: 70, way: 70 },
  gain: 0.01,
  populationYear: 2022,
};

describe('the map of way and crowd', () => {
  it('is coloured by how far it is from the mean, alike on both sides of it', () => {
    const costs = [0, 59.9, 60, 66.9, 67, 70, 73, 73.1, 80, 80.1, 500];
    expect(costs.map((cost) => crowdingBand(cost, 70))).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
    expect(crowdingBand(null, 70)).toBe(5);
  });

  it('holds everybody once, and says the same in the sign and the column', () => {
    const { colouring, legend, signOf, column } = crowdingMeasure(answer);
    expect(legend.rows.map(({ count }) => count)).toEqual([0, 100, 0, 100, 0, 50]);
    expect(['a', 'b', 'c', 'd'].map((id) => colouring.classOf(id, new Map()))).toEqual([1, 3, 5, -1]);
    expect(signOf('b')).toBe('100 invånare, kostar som 80,0 km väg, varav 80,0 är själva vägen');
    expect(signOf('c')).toBe('50 invånare, utan väg dit');
    expect(signOf('d')).toBeNull();
    expect(['a', 'c'].map(column.valueOf)).toEqual([60, null]);
  });

  it('has no line for those without a way where there are none', () => {
    const all = { ...answer, places: answer.places.filter(({ cost }) => cost !== null) };
    expect(crowdingMeasure(all).legend.rows).toHaveLength(5);
  });
});
