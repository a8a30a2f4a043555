import { gunzipSync } from 'node:zlib';
import type { AuditEvent, Insats } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let made: Insats;
let owner: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  owner = await api.as('samordnare-tierp');
  const { id } = await api.log({ participants: 3 }, owner);
  const change = { participants: 4, title: 'Liten grupp' };
  made = (await api.send('PATCH', `/api/insatser/${id}`, change, { ...owner, 'If-Match': '"1"' })).json<Insats>();
});
afterAll(() => api.close());

/** Every way a count comes out of the API, for one reader. */
async function shown(headers: Record<string, string>): Promise<unknown[]> {
  const get = (path: string) => api.call(path, { headers });
  const one = (await get(`/api/insatser/${made.id}`)).json<Insats>();
  const list = (await get('/api/insatser')).json<{ items: Insats[] }>().items;
  const csv = (await get('/api/insatser.csv')).text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';')[12]);
  const events = (await get(`/api/audit?entity=insats&id=${made.id}`)).json<{ items: AuditEvent[] }>().items;
  return [one.participants, list[0]?.participants, csv[1], ...events.map((event) => event.changes['participants'])];
}

describe('a count under five', () => {
  it('is exact for the hälsosamordnare of the area', async () => {
    expect(made.participants).toBe(4);
    expect(await shown(owner)).toEqual([4, 4, '4', { from: 3, to: 4 }, { from: null, to: 3 }]);
  });

  const hidden = ['..', '..', '..', { from: '..', to: '..' }, { from: null, to: '..' }];
  it.each(['samordnare-uppsala', 'planerare', 'samrad', 'dataansvarig'])('is hidden from %s', async (person) => {
    expect(await shown(await api.as(person))).toEqual(hidden);
  });

  it('is hidden from nobody in particular, and from a made-up session', async () => {
    expect(await shown({})).toEqual(hidden);
    expect(await shown({ Cookie: 'halsouppdrag-session=gissad' })).toEqual(hidden);
  });

  it('is hidden also from who asks for the same list right after its owner, in whatever packing', async () => {
    const other = await api.as('samordnare-uppsala');
    const first = async (headers: Record<string, string>) =>
      (await api.call('/api/insatser', { headers })).json<{ items: Insats[] }>().items[0]?.participants;
    const seen: unknown[] = [];
    for (const reader of [owner, other, {}, owner, other, {}]) seen.push(await first(reader));
    expect(seen).toEqual([4, '..', '..', 4, '..', '..']);
    const packed = await api.app.request('http://localhost:3000/api/insatser', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    const { items } = JSON.parse(gunzipSync(await packed.arrayBuffer()).toString()) as { items: Insats[] };
    expect(items[0]?.participants).toBe('..');
  });

  it('does not come with the map', async () => {
    expect((await api.call('/api/insatser.geojson')).text).not.toContain('participants');
  });

  it('is exact for the owner in the answer to a stale write', async () => {
    const answer = await api.send('PATCH', `/api/insatser/${made.id}`, { title: 'x' }, { ...owner, 'If-Match': '"1"' });
    expect(answer.json<{ current: Insats }>().current.participants).toBe(4);
  });

  it('shows 0 and 5 to all', async () => {
    for (const participants of [0, 5]) {
      const { id } = await api.log({ participants }, owner);
      expect((await api.call(`/api/insatser/${id}`)).json<Insats>().participants).toBe(participants);
    }
  });
});
