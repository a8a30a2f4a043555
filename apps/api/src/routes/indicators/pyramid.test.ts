import type { PopulationPyramid } from '@halsouppdrag/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { regionWithIndicators, testIndicator, testValue } from '../../testing/region-with-indicators.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

const people = testIndicator('folk', {
  ...{ measure: 'count', unit: 'invånare', multiplier: 1, comparison: 'none', protection: 'published' },
});
const values = (
  [
    ['kommun:0360', 100],
    ['kommun:0380', 250],
    [null, 5000],
  ] as const
).flatMap(([areaId, value]) =>
  (['women', 'men'] as const).flatMap((sex) => [
    testValue('folk', areaId, { sex, ageGroup: '20+', value: value + 7 }),
    testValue('folk', areaId, { sex, ageGroup: '0-19', value }),
  ]),
);

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase(), { region: regionWithIndicators([people], values) });
});
afterAll(() => api.close());

const pyramidOf = async (id: string) => (await api.call(`/api/areas/${id}/pyramid`)).json<PopulationPyramid>();

it('is put together of kommuner for the län, and the source’s own for a kommun', async () => {
  const lan = await pyramidOf('lan:03');
  expect(lan.groups).toEqual([
    { ageGroup: '0-19', women: 350, men: 350 },
    { ageGroup: '20+', women: 364, men: 364 },
  ]);
  expect(lan.note).toContain('Hoplagt av 2 kommuner.');
  const tierp = await pyramidOf('kommun:0360');
  expect(tierp.groups[0]).toEqual({ ageGroup: '0-19', women: 100, men: 100 });
  expect(tierp.note).not.toContain('Hoplagt');
});

it('is the source’s own for the whole country', async () => {
  const riket = await pyramidOf('riket');
  expect([riket.areaId, riket.year, riket.groups[1]]).toEqual([
    'riket',
    2022,
    { ageGroup: '20+', women: 5007, men: 5007 },
  ]);
  expect(riket.note).not.toContain('Hoplagt');
});

it('is none where no ages are loaded', async () => {
  expect((await pyramidOf('regso:0360R001')).groups).toEqual([]);
  expect((await api.call('/api/areas/varlden/pyramid')).status).toBe(400);
});
