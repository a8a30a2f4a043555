import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../test/database/create-test-database.ts';
import { createApp } from '../app.ts';
import { sharedServices } from '../shared-services.ts';
import { noJobs } from '../testing/no-jobs.ts';
import { insats, openTestApi, type ProblemBody, type TestApi, testNow } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

describe('every answer', () => {
  it('carries the security headers and a number to ask about, also when it is a problem', async () => {
    for (const path of ['/api/health', '/api/nothing', '/openapi.json']) {
      const { headers } = await api.call(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('is packed for who can unpack it, but not that we are well, which is to be said at once', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    expect((await api.call('/openapi.json', { headers })).headers.get('content-encoding')).toBe('gzip');
    const health = await api.call('/api/health', { headers });
    expect(health.headers.get('content-encoding')).toBeNull();
    expect(health.json()).toMatchObject({ status: 'ok' });
  });

  it('may start WebAssembly only where it is the solver', async () => {
    const policyOf = async (path: string) => (await api.call(path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/assets/placement.worker-D2NfGukE.js')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    for (const path of ['/tackning', '/assets/index-D2NfGukE.js', '/assets/placement.worker-x/../index.js'])
      expect(await policyOf(path)).not.toContain('wasm');
  });

  it('is not kept by anyone when it may change', async () => {
    expect((await api.call('/api/insatser')).headers.get('cache-control')).toBe('no-store');
    expect((await api.call('/api/areas.geojson?level=lan')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/api/nothing', '/nothing', '/api/insatser/', '/api'])('is a Swedish problem at %s', async (path) => {
    const answer = await api.call(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json<ProblemBody>()).toMatchObject({ type: '/problem/404', status: 404, title: 'Finns inte' });
  });

  it.each([
    ['PUT', '/api/insatser', 'GET, HEAD, POST'],
    ['POST', '/api/insatser/6f9619ff-8b86-4d01-b42d-00cf4fc964ff', 'DELETE, GET, HEAD, PATCH'],
    ['DELETE', '/api/areas.geojson', 'GET, HEAD'],
    ['OPTIONS', '/api/health', 'GET, HEAD'],
    ['POST', '/openapi.json', 'GET, HEAD'],
  ])('is 405 with what is allowed for %s %s', async (method, path, allowed) => {
    const answer = await api.call(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
    expect(answer.json<ProblemBody>()).toMatchObject({ type: '/problem/405', title: 'Går inte att göra här' });
  });

  it.each(['/api/areas/a/b', '/api/areasXgeojson', '/api/insatser/'])('is still 404 for POST %s', async (path) => {
    expect((await api.call(path, { method: 'POST' })).status).toBe(404);
  });

  it('refuses parameters of a call that has none', async () => {
    expect((await api.call('/api/region?x=1')).status).toBe(400);
  });
});

describe('/openapi.json', () => {
  it('describes every call, without who may make it', async () => {
    const answer = await api.call('/openapi.json');
    expect(answer.status).toBe(200);
    const { paths } = answer.json<{ paths: Record<string, Record<string, object>> }>();
    expect(Object.keys(paths)).toContain('/api/insatser/{id}');
    expect(Object.keys(paths['/api/insatser/{id}'] ?? {}).sort()).toEqual(['delete', 'get', 'patch']);
    expect(answer.text).not.toContain('"access"');
  });

  it('says of every call that the database may be away', async () => {
    const { paths } = (await api.call('/openapi.json')).json<{
      paths: Record<string, Record<string, { responses: Record<string, object> }>>;
    }>();
    for (const [path, calls] of Object.entries(paths)) {
      for (const [method, { responses }] of Object.entries(calls)) {
        expect([method, path, Object.keys(responses)]).toEqual([method, path, expect.arrayContaining(['503'])]);
      }
    }
  });
});

describe('the log', () => {
  it('names routes and numbers, never what was asked for or by whom', async () => {
    api.lines.length = 0;
    await api.call('/api/insatser?text=Hemligheten');
    await api.call('/api/areas/regso:0360R001');
    const written = api.lines.join('');
    expect(written).toContain('"route":"/api/areas/:id"');
    expect(written).not.toContain('Hemligheten');
    expect(written).not.toContain('0360R001');
  });

  const withFailingDatabase = async (error: Error) => {
    const lines: string[] = [];
    const broken = {
      select: () => {
        throw error;
      },
    } as unknown as TestApi['database']['db'];
    const logger = pino({}, { write: (line: string) => lines.push(line) });
    const app = createApp({
      ...sharedServices(broken, () => testNow),
      clock: () => testNow,
      logger,
      jobs: noJobs,
      databaseKind: 'external',
      version: '0',
    });
    return { answer: await app.request('http://localhost/api/indicators'), lines };
  };

  it('tells a database that does not answer from a mistake of ours, so that who asks may try again', async () => {
    const refused = Object.assign(new Error('connect 127.0.0.1:33227'), { code: 'ECONNREFUSED' });
    const { answer } = await withFailingDatabase(refused);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toContain('33227');
  });

  it.each(['57014', '25P03'])('does the same with what took too long there (%s)', async (code) => {
    const { answer } = await withFailingDatabase(Object.assign(new Error('canceling statement'), { code }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('holds our own mistakes, and the answer nothing of them', async () => {
    const { answer, lines } = await withFailingDatabase(new Error('hemlig tabell'));
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).not.toContain('hemlig');
    const { instance } = JSON.parse(text) as ProblemBody;
    expect(lines.find((line) => line.includes('hemlig tabell'))).toContain(instance.replace('urn:uuid:', ''));
  });

  it('does not hold what people wrote when a statement fails', async () => {
    api.lines.length = 0;
    await api.database.sql`alter table insats_malgrupp rename to away`;
    const headers = await api.as('samordnare-tierp');
    const answer = await api.send('POST', '/api/insatser', insats({ malgrupper: ['Hemlig grupp'] }), headers);
    await api.database.sql`alter table away rename to insats_malgrupp`;
    expect(answer.status).toBe(500);
    expect(api.lines.join('')).not.toContain('Hemlig');
    expect((await api.call('/api/insatser')).json<{ total: number }>().total).toBe(0);
  });
});
