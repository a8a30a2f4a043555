import { describe, expect, it } from 'vitest';
import { coverage, uncoveredRows } from './coverage.ts';

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

describe('uncoveredRows', () => {
  const areas = [
    { id: 'deso:0360A0070', name: 'DeSO 0360A0070', parentId: 'regso:0360R005' },
    { id: 'regso:0360R005', name: 'Söderfors', parentId: 'kommun:0360' },
  ];
  const far = { areaId: 'deso:0360A0070', population: 1005, vardenhetId: 'tierps-vardcentral', distanceKm: 31.525 };

  it('names the areas, what they lie in and the unit that is nearest', () => {
    expect(uncoveredRows([far], areas, [{ id: 'tierps-vardcentral', name: 'Tierps vårdcentral' }])).toEqual([
      { ...far, name: 'DeSO 0360A0070', within: 'Söderfors', vardenhet: 'Tierps vårdcentral' },
    ]);
  });

  it('says the ids until the names are known, and nothing of a unit where there is none', () => {
    expect(uncoveredRows([far], [], [])).toEqual([
      { ...far, name: 'deso:0360A0070', within: null, vardenhet: 'tierps-vardcentral' },
    ]);
    const none = { ...far, vardenhetId: null, distanceKm: null };
    expect(uncoveredRows([none], areas, [])[0]).toMatchObject({ vardenhet: null, distanceKm: null });
  });
});
