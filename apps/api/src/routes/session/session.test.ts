import type { Person } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { insats, openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

const whoAmI = async (headers: Record<string, string>) =>
  (await api.call('/api/session', { headers })).json<{ person: Person | null }>().person?.id ?? null;

describe('local mode', () => {
  it('offers the people of the region', async () => {
    const { items } = (await api.call('/api/people')).json<{ items: Person[] }>();
    expect(items).toHaveLength(5);
    expect(items[0]).toEqual({
      id: 'samordnare-tierp',
      name: 'Hälsosamordnare i Tierp',
      role: 'halsosamordnare',
      areas: ['kommun:0360'],
    });
  });

  it('makes one of them me until I leave', async () => {
    expect(await whoAmI({})).toBeNull();
    const started = await api.send('POST', '/api/session', { person: 'planerare' });
    expect(started.json<{ person: Person }>().person.id).toBe('planerare');
    const cookie = started.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^halsouppdrag-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const headers = { Cookie: cookie.split(';')[0] ?? '' };
    expect(await whoAmI(headers)).toBe('planerare');
    const ended = await api.send('DELETE', '/api/session', undefined, headers);
    expect([ended.status, ended.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect(await whoAmI(headers)).toBeNull();
  });

  it('ends the former session when someone else is chosen', async () => {
    const first = await api.as('planerare');
    await api.send('POST', '/api/session', { person: 'samrad' }, first);
    expect(await whoAmI(first)).toBeNull();
  });

  it('keeps no token, only its hash', async () => {
    const { Cookie = '' } = await api.as('planerare');
    const rows = await api.database.sql`select token_hash from session`;
    expect(JSON.stringify(rows)).not.toContain(Cookie.split('=')[1]);
  });

  it('ends after twelve idle hours, and after seven days in any case', async () => {
    const headers = await api.as('planerare');
    const start = api.clock.now.getTime();
    const hours = (count: number) => {
      api.clock.now = new Date(start + count * 3_600_000);
    };
    for (let at = 11; at < 168; at += 11) {
      hours(at);
      expect(await whoAmI(headers)).toBe('planerare');
    }
    hours(168.1);
    expect(await whoAmI(headers)).toBeNull();
    const idle = await api.as('planerare');
    hours(181);
    expect(await whoAmI(idle)).toBeNull();
  });

  it.each([
    [{ person: 'ingen' }, 404],
    [{ person: '' }, 422],
    [{ person: 'Å' }, 422],
    [{}, 422],
    [{ person: 'planerare', role: 'datasteward' }, 422],
  ])('refuses to be %j', async (body, status) => {
    const answer = await api.send('POST', '/api/session', body);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([status, null]);
  });
});

describe('with a login of its own', () => {
  it('believes it, and lets nobody choose', async () => {
    const person: Person = {
      id: 'samordnare-tierp',
      name: 'Inloggad',
      role: 'halsosamordnare',
      areas: ['kommun:0360'],
    };
    const authenticate = async (request: Request) => (request.headers.get('authorization') === 'ja' ? person : null);
    const real = await openTestApi(await createTestDatabase(), { authenticate });
    expect((await real.call('/api/people')).status).toBe(404);
    expect((await real.send('POST', '/api/session', { person: 'planerare' })).status).toBe(404);
    expect((await real.send('POST', '/api/insatser', insats())).status).toBe(401);
    for (const path of ['/api/insatser', '/api/insatser.csv', '/api/audit?entity=region&id=03', '/api/areas/lan:03']) {
      expect((await real.call(path)).status).toBe(401);
      expect((await real.call(path, { headers: { Authorization: 'ja' } })).status).toBe(200);
    }
    const written = await real.send('POST', '/api/insatser', insats(), { Authorization: 'ja' });
    expect(written.status).toBe(201);
    const elsewhere = await real.app.request('https://halsouppdraget.example/api/health');
    expect(elsewhere.status).toBe(200);
    await real.close();
  });
});

describe('requests from somewhere else', () => {
  const post = (headers: Record<string, string>) => api.send('POST', '/api/session', { person: 'planerare' }, headers);

  it.each([
    [{ Origin: 'http://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://localhost:4000' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:3000' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:3000' }, 200],
    [{}, 200],
  ])('a write with %j is answered %i', async (headers, status) => {
    const answer = await post(headers as Record<string, string>);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.json<ProblemBody>().title).toContain('webbplats');
  });

  it.each([
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['[::1]:3000', 200],
    ['evil.example', 403],
    ['localhost.evil.example:3000', 403],
    ['192.168.1.4:3000', 403],
  ])('Host %s is answered %i', async (host, status) => {
    expect((await api.app.request('http://localhost/api/health', { headers: { Host: host } })).status).toBe(status);
  });
});
