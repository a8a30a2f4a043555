import type { Catchments, Vardenhet } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const get = async (query = '') => (await api.call(`/api/catchments${query}`)).json<Catchments>();
const sum = ({ items, uncovered }: Catchments) =>
  items.reduce((total, { population }) => total + population, uncovered);

describe('GET /api/catchments', () => {
  it('counts everyone once, with open vårdcentraler and närmottagningar and 5, 10, 20 and 30 km', async () => {
    const answer = await get();
    expect(answer).toMatchObject({ totalPopulation: smallRegionPopulation, populationYear: 2022, sourceId: 'prov' });
    expect(answer.method).toContain('Fågelvägen');
    expect(answer.items.map(({ vardenhetId }) => vardenhetId)).toEqual(['stadens-vardcentral', 'tierps-vardcentral']);
    expect(answer.items[0]?.bands.map(({ maxKm }) => maxKm)).toEqual([5, 10, 20, 30]);
    expect(sum(answer)).toBe(smallRegionPopulation);
    expect(answer.items[1]).toMatchObject({
      population: 1601,
      bands: [{ population: 1000 }, { population: 1801 - 200 }, {}, {}],
    });
  });

  it('lists who is beyond the last band, with the nearest unit and how far it is', async () => {
    const { uncovered, uncoveredAreas } = await get('?bands=7');
    expect(uncoveredAreas.map(({ areaId, population }) => [areaId, population])).toEqual([['deso:0380A0030', 50]]);
    expect(uncoveredAreas[0]).toMatchObject({
      vardenhetId: 'stadens-vardcentral',
      distanceKm: expect.closeTo(11.1, 1),
    });
    expect(uncovered).toBe(50);
    const none = await get('?kinds=sjukhus');
    expect(none.uncoveredAreas).toHaveLength(6);
    expect(none.uncoveredAreas[0]).toMatchObject({ vardenhetId: null, distanceKm: null });
  });

  it.each([
    '?bands=1',
    '?bands=0.5,500',
    '?bands=20,10',
    '?kinds=sjukhus',
    '?kinds=vardcentral,narmottagning&status=oppen,utreds',
    '?area=kommun:0380&bands=2',
  ])('sums exactly with %s', async (query) => {
    const answer = await get(query);
    expect(sum(answer)).toBe(answer.totalPopulation);
    expect(answer.uncoveredAreas.reduce((total, { population }) => total + population, 0)).toBe(answer.uncovered);
  });

  it('counts the people of an area with the units of the whole region', async () => {
    const answer = await get('?area=regso:0360R001&bands=500');
    expect(answer.totalPopulation).toBe(1601);
    expect(answer.items).toHaveLength(2);
    expect(answer.uncovered).toBe(0);
  });

  it.each([
    ['bands=', 'bands'],
    ['bands=0', 'bands.0'],
    ['bands=-5', 'bands'],
    ['bands=501', 'bands.0'],
    ['bands=NaN', 'bands'],
    ['bands=1,2,3,4,5,6,7,8,9,10,11', 'bands'],
    ['kinds=apotek', 'kinds.0'],
    ['status=stängd', 'status.0'],
    ['area=regso:0360R099', 'area'],
    ['kind=vardcentral', 'kind'],
  ])('refuses %s', async (query, field) => {
    const answer = await api.call(`/api/catchments?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

describe('GET /api/vardenheter', () => {
  const ids = async (query: string) =>
    (await api.call(`/api/vardenheter?${query}`)).json<{ items: Vardenhet[] }>().items.map(({ id }) => id);

  it('gives whole units', async () => {
    const { items } = (await api.call('/api/vardenheter')).json<{ items: Vardenhet[] }>();
    expect(items).toHaveLength(3);
    expect(items.find(({ id }) => id === 'tierps-vardcentral')).toMatchObject({
      position: [17.05, 60.05],
      kommunId: 'kommun:0360',
      opensYear: null,
    });
  });

  it.each([
    ['kind=narmottagning', ['orbyhus-narmottagning']],
    ['status=oppen', ['stadens-vardcentral', 'tierps-vardcentral']],
    ['kind=vardcentral,narmottagning&area=kommun:0360', ['orbyhus-narmottagning', 'tierps-vardcentral']],
    ['area=regso:0360R001', ['tierps-vardcentral']],
    ['area=deso:0360A0020', []],
    ['area=lan:03&kind=sjukhus', []],
  ])('narrows to %s', async (query, expected) => {
    expect((await ids(query)).sort()).toEqual(expected);
  });
});
