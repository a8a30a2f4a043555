import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  for (const preventionsniva of ['framjande', 'framjande', 'selektiv', null] as const) {
    await api.log({ preventionsniva });
  }
  await api.log({ preventionsniva: 'selektiv', levnadsvanor: ['somn'] });
});
afterAll(() => api.close());

const counts = async (query = '') => (await api.call(`/api/preventionsnivaer${query}`)).json<object>();

it('counts each level, and what has none', async () => {
  expect(await counts()).toEqual({
    counts: { framjande: 2, universell: 0, selektiv: 2, indikerad: 0 },
    without: 1,
  });
});

it('narrows by every filter but the level itself, so that one sees what another level would give', async () => {
  expect(await counts('?levnadsvana=somn&preventionsniva=framjande')).toEqual({
    counts: { framjande: 0, universell: 0, selektiv: 1, indikerad: 0 },
    without: 0,
  });
});

it.each(['?area=kommun:9999', '?preventionsniva=okand', '?limit=3'])('refuses %s', async (query) => {
  expect((await api.call(`/api/preventionsnivaer${query}`)).status).toBe(400);
});
