import { levnadsvanor, type WhiteSpots } from '@halsouppdrag/domain';
import { expect, it } from 'vitest';
import { whiteSpotMeasure } from './white-spot-measure.ts';

it('colours each lokalsamhälle by the gap of the levnadsvana chosen', () => {
  const spots: WhiteSpots = {
    rows: ['regso:0360R001', 'regso:0360R002'].map((areaId, row) => ({
      areaId,
      name: areaId,
      kommunId: 'kommun:0360',
      population: 1,
      index: 1,
      gap: 0,
      cells: levnadsvanor.map((levnadsvana, at) => ({
        levnadsvana,
        need: 'high',
        behov: 0,
        insatser: 0,
        hours: 0,
        reach: 0,
        hiddenReach: 0,
        hoursPerThousand: 0,
        reachPerThousand: 0,
        isWhiteSpot: true,
        gap: 10 * row + at,
      })),
    })),
    totals: [],
    population: 2,
    indexSourceId: 'index',
    indexYear: 2022,
    indexMark: 'omräknad',
    populationYear: 2023,
    populationSourceId: 'people',
    period: { from: '2026-01-01', to: '2026-06-30' },
    examples: false,
    method: 'Så.',
  };
  const measure = whiteSpotMeasure(spots, 'alkohol', 'vita-flackar-alkohol');
  expect([...measure.values]).toEqual([
    ['regso:0360R001', 2],
    ['regso:0360R002', 12],
  ]);
  expect(measure).toMatchObject({
    id: 'vita-flackar-alkohol',
    name: 'Glapp: alkohol (insats 2026-01-01–2026-06-30)',
    sourceId: 'index',
    mark: 'omräknad',
    year: 2022,
  });
  const without = whiteSpotMeasure({ ...spots, indexSourceId: null, indexYear: null }, 'alkohol', 'x');
  expect(without).toMatchObject({ sourceId: 'people', year: 2023 });
});
