import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';

describe('coverage', () => {
  it('sums the units band by band; the widest and the uncovered are everyone', () => {
    const { bands, uncovered, totalPopulation } = coverage({
      totalPopulation: 100,
      uncovered: 7,
      method: '',
      populationYear: 2022,
      sourceId: 's',
      items: [
        {
          vardenhetId: 'a',
          population: 60,
          bands: [
            { maxKm: 5, population: 40 },
            { maxKm: 10, population: 60 },
          ],
        },
        {
          vardenhetId: 'b',
          population: 33,
          bands: [
            { maxKm: 5, population: 3 },
            { maxKm: 10, population: 33 },
          ],
        },
      ],
    });
    expect(bands).toEqual([
      { maxKm: 5, population: 43 },
      { maxKm: 10, population: 93 },
    ]);
    expect((bands.at(-1)?.population ?? 0) + uncovered).toBe(totalPopulation);
  });
});
