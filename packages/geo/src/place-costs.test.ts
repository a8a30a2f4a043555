import { describe, expect, it } from 'vitest';
import type { PopulationPoint, UnitPoint } from './nearest-assignment.ts';
import { placeCosts } from './place-costs.ts';

const units: UnitPoint[] = [
  { id: 'a', position: [17, 60] },
  { id: 'b', position: [18, 60] },
];
const point = (areaId: string, population: number): PopulationPoint => ({ areaId, position: [17, 60], population });
const never = Number.POSITIVE_INFINITY;
const costs = (unit: number[], cost: number[]) => ({ unit: Int32Array.from(unit), cost: Float64Array.from(cost) });

describe('placeCosts', () => {
  it('gives an area of one point that point, to the last bit, also where nobody lives', () => {
    const least = costs([1, 0], [0.1 + 0.2, 7]);
    expect(placeCosts([point('deso:b', 3), point('deso:a', 0)], units, least)).toEqual([
      { areaId: 'deso:a', population: 0, vardenhetId: 'a', cost: 7 },
      { areaId: 'deso:b', population: 3, vardenhetId: 'b', cost: 0.1 + 0.2 },
    ]);
  });

  it('weighs the points of an area by people, and names the unit that most of them have', () => {
    const people = [point('deso:a', 100), point('deso:a', 300), point('deso:a', 0)];
    expect(placeCosts(people, units, costs([0, 1, 0], [4, 8, 90]))).toEqual([
      { areaId: 'deso:a', population: 400, vardenhetId: 'b', cost: 7 },
    ]);
    const even = [point('deso:a', 100), point('deso:a', 100)];
    expect(placeCosts(even, units, costs([1, 0], [4, 8]))).toMatchObject([{ vardenhetId: 'a', cost: 6 }]);
  });

  it('leaves those without a way out of the mean, and an area without any has neither', () => {
    const people = [point('deso:a', 100), point('deso:a', 300), point('deso:b', 5)];
    expect(placeCosts(people, units, costs([0, -1, -1], [4, never, never]))).toEqual([
      { areaId: 'deso:a', population: 400, vardenhetId: 'a', cost: 4 },
      { areaId: 'deso:b', population: 5, vardenhetId: null, cost: null },
    ]);
  });
});
