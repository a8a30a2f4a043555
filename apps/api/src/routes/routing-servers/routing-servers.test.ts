import {
  type CoverageAnswer,
  hasEnded,
  type PlacementJob,
  type RoutingServerState,
  routingServers,
} from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openRoutingServer } from '../../testing/routing-server.ts';
import { smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let server: Awaited<ReturnType<typeof openRoutingServer>>;
beforeAll(async () => {
  server = await openRoutingServer();
  const addresses = { osrm: server.url, valhalla: `${server.url}/` };
  api = await openTestApi(await createTestDatabase(), { routingServers: addresses });
});
afterAll(() => api.close());

const question = (kind: string, changes: unknown[] = []) => ({
  kinds: ['vardcentral'],
  statuses: ['oppen'],
  limits: [2, 10],
  travel: { kind: 'server', server: kind },
  changes,
});
const ask = (kind: string, changes?: unknown[]) => api.send('POST', '/api/coverage', question(kind, changes));
const states = async () => (await api.call('/api/routing-servers')).json<{ items: RoutingServerState[] }>().items;
type Answer = CoverageAnswer & { method: string };

/** The placement of one more unit, once it is worked out. */
async function placed(travel: object): Promise<PlacementJob> {
  const candidates = { kind: 'baseAreas' };
  const question = { kinds: ['vardcentral'], statuses: ['oppen'], model: 'pMedian', limit: 5, most: 1, candidates };
  const asked = await api.send('POST', '/api/placements', { ...question, travel });
  expect(asked.status, asked.text).toBe(202);
  for (;;) {
    const job = (await api.call(`/api/placements/${asked.json<PlacementJob>().id}`)).json<PlacementJob>();
    if (hasEnded(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('täckning by a routing server of the user’s own', () => {
  it.each(routingServers)('is in its minutes, asked for once, with no way where it gives none (%s)', async (kind) => {
    const answer = await ask(kind);
    expect(answer.status, answer.text).toBe(200);
    const covered = answer.json<Answer>();
    // The last base area lies east of where the server has roads.
    expect(covered).toMatchObject({ measure: 'minutes', total: { unreachable: 50 } });
    expect(covered.uncovered + covered.units.reduce((sum, { population }) => sum + population, 0)).toBe(
      smallRegionPopulation,
    );
    // 601 people drive a tenth of a degree westward to the nearest unit: two hundred seconds.
    expect(covered.total.p90).toBeCloseTo(200 / 60, 6);
    expect(covered.method).toContain('hämtade 2026-11-22');
    server.asked.length = 0;
    expect((await ask(kind)).json<Answer>().total).toEqual(covered.total);
    expect(server.asked).toEqual([]);
  });

  it('is what a new unit is placed by too, never the straight line', async () => {
    const { answer, problem } = await placed({ kind: 'server', server: 'valhalla' });
    expect(problem).toBeNull();
    expect(answer).toMatchObject({ measure: 'minutes', outOfReach: { people: 50 } });
    expect(answer?.method).toContain('Valhalla');
    expect(answer?.suggestions).toHaveLength(2);
  });

  it('says which servers there are and how it stands with them', async () => {
    expect(await states()).toEqual(
      routingServers.map((one) => ({ server: one, isUp: true, storedAt: '2026-11-21T23:30:00.000Z' })),
    );
  });

  it('tells the last it knew too when the server does not take the question, and says that it is so', async () => {
    const before = (await ask('valhalla')).json<Answer>();
    const now = api.clock.now;
    api.clock.now = new Date(now.getTime() + 35 * 86_400_000);
    server.behave('refuses');
    const refused = (await ask('valhalla')).json<Answer>();
    expect(refused.total).toEqual(before.total);
    expect(refused.method).toContain('Servern ger inga tider så som frågan är ställd; tiderna är de senast sparade');
    api.clock.now = now;
  });

  it('does not wait for a server that was just away, and asks it again a while later', async () => {
    const now = api.clock.now;
    api.clock.now = new Date(now.getTime() + 35 * 86_400_000);
    server.behave('error', 'error', 'error');
    expect((await ask('valhalla')).json<Answer>().method).toContain('svarar inte nu');
    server.asked.length = 0;
    expect((await ask('valhalla')).json<Answer>().method).toContain('svarar inte nu');
    expect(server.asked).toEqual([]);
    api.clock.now = new Date(api.clock.now.getTime() + 31_000);
    expect((await ask('valhalla')).json<Answer>().method).not.toContain('svarar inte nu');
    expect(server.asked).toHaveLength(1);
    api.clock.now = now;
  });

  it('tells the last it knew, and from when, once the server is down; and says so of a place it never answered for', async () => {
    const before = (await ask('osrm')).json<Answer>();
    await server.close();
    api.clock.now = new Date(api.clock.now.getTime() + 40 * 86_400_000);
    const after = (await ask('osrm')).json<Answer>();
    expect(after.total).toEqual(before.total);
    expect(after.method).toContain('Servern svarar inte nu; tiderna är de senast sparade, hämtade 2026-11-22');
    expect((await states()).map(({ isUp }) => isUp)).toEqual([false, false]);
    const moved = await ask('osrm', [{ kind: 'move', vardenhetId: 'tierps-vardcentral', position: [17.11, 60.01] }]);
    expect(moved.status).toBe(422);
    expect(moved.json<ProblemBody>().errors?.[0]).toMatchObject({ field: 'travel.server' });
    expect(moved.json<ProblemBody>().detail).toContain('svarar inte');
  });
});

describe('without any server set up', () => {
  it('there is none to choose, and asking for one says so', async () => {
    const bare = await openTestApi(await createTestDatabase());
    expect((await bare.call('/api/routing-servers')).json()).toEqual({ items: [] });
    const answer = await bare.send('POST', '/api/coverage', question('osrm'));
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().detail).toContain('Ingen OSRM-server är inställd');
    await bare.close();
  });
});
