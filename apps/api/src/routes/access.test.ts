import { type Insats, type Role, roles } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../test/database/create-test-database.ts';
import { contract } from '../contract.ts';
import type { Access } from '../define-route.ts';
import { insats, openTestApi, type ProblemBody, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
});
afterAll(() => api.close());

interface Definition {
  readonly method: string;
  readonly path: string;
  readonly access?: Access;
}
const definitions: Definition[] = Object.values(contract);
const address = ({ method, path }: Definition) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`;

const personOf: Record<Role, string> = {
  halsosamordnare: 'samordnare-uppsala',
  planerare: 'planerare',
  samrad: 'samrad',
  datasteward: 'dataansvarig',
};

/** A body that its schema lets through, so that it is who asks that is refused. */
function bodyFor({ method, path }: Definition): unknown {
  if (path.endsWith('/step')) return { to: 'partners' };
  if (path.endsWith('/reopen')) return { reason: 'Kapad' };
  return { post: insats(), patch: { title: 'Kapad' } }[method];
}

describe('who may do what', () => {
  it('is said of every call, and nothing else is served', () => {
    for (const { access } of definitions) expect(access).toBeDefined();
    const served = api.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    expect(new Set(served)).toEqual(new Set([...definitions.map(address), 'GET /openapi.json']));
  });

  it('leaves no write open but choosing whom one is, and taking back a question; one too long for an address writes nothing', () => {
    const open = definitions.filter(({ method, access }) => method !== 'get' && !Array.isArray(access)).map(address);
    expect(open).toEqual([
      'POST /api/coverage',
      'POST /api/coverage/capacity',
      'POST /api/coverage/crowding',
      'POST /api/coverage/comparison',
      'POST /api/coverage/comparison.csv',
      'POST /api/coverage/comparison.geojson',
      'POST /api/indicators/comparison',
      'POST /api/indicators/comparison.csv',
      'POST /api/indicators/comparison.xlsx',
      'POST /api/placements',
      'POST /api/jobs/:id/cancel',
      'POST /api/session',
      'DELETE /api/session',
    ]);
  });

  it('leaves open to all, also where people log in for real, only health and the choosing', () => {
    const open = definitions.filter(({ access }) => access === 'open').map(address);
    const session = ['GET /api/people', 'GET /api/session', 'POST /api/session', 'DELETE /api/session'];
    expect(open).toEqual(['GET /api/health', ...session]);
  });

  const guarded = definitions.filter(({ access }) => Array.isArray(access));
  const attempt = async (definition: Definition, made: Insats, headers: Record<string, string>) => {
    const path = definition.path.replace(/\{\w+\}/, made.id);
    const method = definition.method.toUpperCase();
    const answer = await api.send(method, path, bodyFor(definition), { ...headers, 'If-Match': '"1"' });
    const after = (await api.call(`/api/insatser/${made.id}`)).json<Insats>();
    const { total } = (await api.call('/api/insatser')).json<{ total: number }>();
    return { status: answer.status, problem: answer.json<ProblemBody>(), after, total };
  };

  describe.each(guarded.map((definition) => [address(definition), definition] as const))('%s', (_, definition) => {
    it('needs a session', async () => {
      const made = await api.log();
      const before = (await api.call('/api/insatser')).json<{ total: number }>().total;
      const { status, problem, after, total } = await attempt(definition, made, {});
      expect([status, problem.detail, after, total]).toEqual([401, expect.stringContaining('Välj'), made, before]);
    });

    const others = roles
      .filter((role) => !definition.access?.includes(role))
      .map((role) => [role, personOf[role]] as const);
    it.each(others)('is refused to %s', async (_role, person) => {
      const made = await api.log();
      const before = (await api.call('/api/insatser')).json<{ total: number }>().total;
      const { status, after, total } = await attempt(definition, made, await api.as(person));
      expect([status, after, total]).toEqual([403, made, before]);
    });
  });

  const ofInsats = guarded.filter(
    ({ path, access }) =>
      /^\/api\/insatser(?:\/\{id\}(?:\/(?:step|reopen))?)?$/.test(path) && access?.includes('halsosamordnare'),
  );
  it.each(ofInsats.map((definition) => [address(definition), definition] as const))(
    '%s is refused to the hälsosamordnare of another kommun',
    async (_, definition) => {
      const made = await api.log();
      const before = (await api.call('/api/insatser')).json<{ total: number }>().total;
      const { status, after, total } = await attempt(definition, made, await api.as('samordnare-uppsala'));
      expect([status, after, total]).toEqual([403, made, before]);
    },
  );

  it('keeps an insats of two kommuner from the hälsosamordnare of one', async () => {
    const both = insats({ areaIds: ['regso:0360R001', 'regso:0380R001'] });
    expect((await api.send('POST', '/api/insatser', both, await api.as('samordnare-tierp'))).status).toBe(403);
  });

  it('keeps a hälsosamordnare from moving an insats out of the own area, or to the whole län', async () => {
    const made = await api.log();
    const headers = { ...(await api.as('samordnare-tierp')), 'If-Match': '"1"' };
    for (const areaIds of [['regso:0380R001'], ['lan:03'], ['kommun:0360', 'deso:0380A0010']]) {
      expect((await api.send('PATCH', `/api/insatser/${made.id}`, { areaIds }, headers)).status).toBe(403);
    }
    const within = await api.send('PATCH', `/api/insatser/${made.id}`, { areaIds: ['deso:0360A0020'] }, headers);
    expect(within.status).toBe(200);
  });
});
