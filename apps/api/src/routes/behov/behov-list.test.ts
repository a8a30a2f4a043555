import type { Behov, BehovInput } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
});
afterAll(() => api.close());

async function register(given: Pick<BehovInput, 'areaId' | 'description' | 'levnadsvana'>): Promise<Behov> {
  const answer = await api.send('POST', '/api/behov', given, tierp);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json<Behov>();
}

describe('the list of behov', () => {
  it('takes in what lies below an area, and pages through all of it once', async () => {
    const text = 'Listprov';
    const made: string[] = [];
    for (const areaId of ['kommun:0360', 'regso:0360R001', 'deso:0360A0010', 'regso:0360R002']) {
      made.push((await register({ areaId, description: `${text} 100 %`, levnadsvana: 'somn' })).id);
    }
    const ids = async (query: string) =>
      (await api.call(`/api/behov?text=${text}&${query}`))
        .json<{ items: Behov[] }>()
        .items.map(({ id }) => id)
        .sort();
    expect(await ids('area=kommun:0360')).toEqual([...made].sort());
    expect(await ids('area=regso:0360R001')).toEqual([made[1], made[2]].sort());
    expect(await ids('area=kommun:0380')).toEqual([]);
    expect(await ids('levnadsvana=tobak,somn')).toHaveLength(4);
    expect(await ids('levnadsvana=tobak')).toEqual([]);
    expect((await api.call('/api/behov?text=100%20%25')).json<{ total: number }>().total).toBe(4);
    expect((await api.call('/api/behov?text=1_0')).json<{ total: number }>().total).toBe(0);

    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = (await api.call(`/api/behov?text=${text}&limit=1${next}`)).json<{
        items: Behov[];
        total: number;
        nextCursor: string | null;
      }>();
      expect(page.total).toBe(4);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen.sort()).toEqual([...made].sort());
  });

  it('refuses an area that is not there, a crafted cursor and an unknown parameter', async () => {
    const crafted = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
    const id = '018f6b3e-0000-7000-8000-000000000000';
    const queries = [
      'area=regso:0360R099',
      'cursor=skräp',
      `cursor=${crafted(['0000-01-01T00:00:00.000Z', id])}`,
      `cursor=${crafted(["2026-01-01'", id])}`,
      'limit=0',
      'sort=title',
      'levnadsvana=godis',
    ];
    for (const query of queries) expect((await api.call(`/api/behov?${query}`)).status, query).toBe(400);
    expect((await api.call('/api/behov/inget')).status).toBe(400);
  });
});
