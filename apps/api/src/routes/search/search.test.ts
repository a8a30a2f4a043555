import type { SearchHit } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  const tierp = await api.as('samordnare-tierp');
  await api.log({ title: 'Promenad varje tisdag' }, tierp);
  await api.log({ title: 'Öppet hus', description: 'Vi avslutar med en promenad.' }, tierp);
  await api.log({ title: 'Sömnskola', participants: 3, responsible: 'Elevhälsan' }, tierp);
});
afterAll(() => api.close());

const search = async (text: string) =>
  (await api.call(`/api/search?text=${encodeURIComponent(text)}`)).json<{ items: SearchHit[] }>().items;
const titles = async (text: string) => (await search(text)).map(({ title }) => title);

describe('the search', () => {
  it('finds another form of the word, and puts a title before what stands further in', async () => {
    expect(await titles('promenader')).toEqual(['Promenad varje tisdag', 'Öppet hus']);
    expect(await titles('PROMENADEN')).toHaveLength(2);
  });

  it('finds a word that is only begun, and only what holds every word', async () => {
    expect(await titles('söm')).toEqual(['Sömnskola']);
    expect(await titles('promenad tisdagar')).toEqual(['Promenad varje tisdag']);
  });

  it.each(["'; drop table insats; --", '& | ! ( ) : * <->', '%', "o''brien:*", '\u{1F600}', 'och'])(
    'takes %s for what it is: nothing to find',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  it('says where and what it is, and never how many took part', async () => {
    const [hit] = await search('sömnskola');
    expect(hit).toEqual({
      kind: 'insats',
      id: expect.any(String),
      title: 'Sömnskola',
      areaIds: ['regso:0360R001'],
      example: false,
    });
    expect(await search('3')).toEqual([]);
  });

  it('finds nothing that is removed', async () => {
    const tierp = await api.as('samordnare-tierp');
    const { id } = await api.log({ title: 'Tillfällig bastu' }, tierp);
    expect(await titles('bastu')).toEqual(['Tillfällig bastu']);
    await api.send('DELETE', `/api/insatser/${id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect(await titles('bastu')).toEqual([]);
  });
});
