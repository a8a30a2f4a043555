import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

it('keeps the areas and levnadsvanor of every insats in its own row, as they are listed', async () => {
  const owner = await api.as('samordnare-tierp');
  const { id } = await api.log({ areaIds: ['kommun:0360'], levnadsvanor: ['stress', 'alkohol'] }, owner);
  const change = async (version: number, patch: object) => {
    const answer = await api.send('PATCH', `/api/insatser/${id}`, patch, { ...owner, 'If-Match': `"${version}"` });
    expect(answer.status).toBe(200);
  };
  const differing = () => api.database.sql`
    select id from insats where
      area_ids <> array(select area_id from insats_area where insats_id = insats.id order by ordinal)
      or levnadsvanor <> array(select levnadsvana from insats_levnadsvana where insats_id = insats.id order by levnadsvana)`;
  expect(await differing()).toEqual([]);
  await change(1, { areaIds: ['regso:0360R002', 'deso:0360A0010'] });
  await change(2, { levnadsvanor: ['tobak'] });
  await change(3, { title: 'Ny rubrik' });
  expect(await differing()).toEqual([]);
  const [row] = await api.database.sql`select area_ids, levnadsvanor, place_ids from insats where id = ${id}`;
  expect(row).toMatchObject({ area_ids: ['regso:0360R002', 'deso:0360A0010'], levnadsvanor: ['tobak'] });
  const places = ['deso:0360A0010', 'kommun:0360', 'lan:03', 'regso:0360R001', 'regso:0360R002'];
  expect(row?.['place_ids'].toSorted()).toEqual(places);
});
