import { createHash } from 'node:crypto';
import type { CapacityAnswer, CoverageAnswer, Network, PlacementJob } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longToRead } from '../../../../../packages/sources/src/testing/long-to-read.ts';
import { writeOsm } from '../../../../../packages/sources/src/testing/write-osm.ts';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { removeOldJobs } from '../../db/jobs/write-jobs.ts';
import { removeUnreadNetworks } from '../../db/networks/write-networks.ts';
import { smallRegion, smallRegionPopulation } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let steward: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  steward = await api.as('dataansvarig');
});
afterAll(() => api.close());

/** One road past the first four base areas, signed 60; a piece by the last that hangs loose; none by the fifth. */
const extract = writeOsm({
  date: '2026-11-20',
  nodes: [17.0, 17.2, 17.4, 17.53, 17.57].map((lon, id) => ({ id: id + 1, lon, lat: 60.05 })),
  ways: [
    { refs: [1, 2, 3], tags: { highway: 'secondary', maxspeed: '60' } },
    { refs: [4, 5], tags: { highway: 'residential' } },
  ],
});
const kmPerDegree = 111.195 * Math.cos((60.05 * Math.PI) / 180);

const send = (body: Uint8Array, { headers = steward, fileName = 'prov.osm.pbf' } = {}) =>
  api.call(`/api/networks?fileName=${fileName}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(body),
  });
async function ended(id: string): Promise<Network> {
  for (;;) {
    const network = (await api.call(`/api/networks/${id}`)).json<Network>();
    if (network.state !== 'waiting' && network.state !== 'running') return network;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const list = async () => (await api.call('/api/networks')).json<{ items: Network[] }>().items;
const remove = (id: string) => api.send('DELETE', `/api/networks/${id}`, undefined, steward);

describe('a road network sent in', () => {
  it('is read beside the calls, and tells what it is, whence, and who lives by which part', async () => {
    const answer = await send(extract);
    expect(answer.status, answer.text).toBe(202);
    const sent = answer.json<Network>();
    expect(answer.headers.get('location')).toBe(`/api/networks/${sent.id}`);
    expect(sent).toMatchObject({ fileName: 'prov.osm.pbf', bytes: extract.length, summary: null });
    const read = await ended(sent.id);
    expect(read.problem).toBeNull();
    expect(read).toMatchObject({
      state: 'done',
      share: 1,
      date: '2026-11-20',
      attribution: '© OpenStreetMaps bidragsgivare, ODbL',
      summary: { nodes: 5, pieces: 3, car: { withoutRoad: 17 } },
    });
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(read.uploadedBy).not.toBeNull();
    expect(read.summary?.car.parts.map(({ people }) => people)).toEqual([smallRegionPopulation - 17 - 50, 50]);
    const [, loose] = read.summary?.car.parts ?? [];
    const atTheEnd = smallRegion()
      .areas.filter(({ level }) => level === 'deso')
      .at(-1);
    expect([loose?.areaId, loose?.km]).toEqual([atTheEnd?.id, expect.closeTo(0.04 * kmPerDegree, 1)]);
    expect((await list()).map(({ id }) => id)).toEqual([sent.id]);
    const [left] = await api.database.sql`select count(*)::int as pieces from network_upload`;
    expect(left?.['pieces']).toBe(0);
  });

  it('is what the best places are found along, and those without a way are told', async () => {
    const [network] = await list();
    const asked = await api.send('POST', '/api/placements', {
      ...{ kinds: ['sjukhus'], statuses: ['oppen'], model: 'mclp', limit: 30, most: 1 },
      candidates: { kind: 'points', points: [{ id: 'p', name: 'Vid vägen', position: [17.2, 60.05] }] },
      travel: { kind: 'road', networkId: network?.id, by: 'car' },
    });
    expect(asked.status, asked.text).toBe(202);
    const read = async () => (await api.call(asked.headers.get('location') ?? '')).json<PlacementJob>();
    let job = await read();
    while (job.endedAt === null) job = await read();
    expect(job.problem).toBeNull();
    const [, one] = job.answer?.suggestions ?? [];
    expect(job.answer).toMatchObject({ measure: 'minutes', outOfReach: { people: 67 } });
    expect(one).toMatchObject({ within: smallRegionPopulation - 67, unreachable: 67, proven: true });
    expect(job.answer?.method).toContain('Vägdata');
  });

  it('is travelled on: minutes by the signed speed, and no way where there is none', async () => {
    const [network] = await list();
    const ask = async (by: 'car' | 'walk') => {
      const answer = await api.send('POST', '/api/coverage', {
        kinds: ['vardcentral'],
        statuses: ['oppen'],
        limits: [10, 20, 60],
        travel: { kind: 'road', networkId: network?.id, by },
      });
      expect(answer.status, answer.text).toBe(200);
      return answer.json<CoverageAnswer & { method: string }>();
    };
    const car = await ask('car');
    expect(car.measure).toBe('minutes');
    expect(car.total).toMatchObject({ population: smallRegionPopulation, unreachable: 67 });
    expect(car.uncovered + car.units.reduce((sum, { population }) => sum + population, 0)).toBe(smallRegionPopulation);
    expect(car.method).toContain('© OpenStreetMaps bidragsgivare, ODbL, 2026-11-20 (prov.osm.pbf)');
    expect(car.method).toContain('utan väg');
    // 601 people have a tenth of a degree to the nearest unit, at 60 km/h.
    const tenth = kmPerDegree / 10;
    expect(car.total.p90).toBeCloseTo(tenth, 1);
    const walk = await ask('walk');
    expect(walk.total.p90).toBeCloseTo(tenth * 12, 0);
  });

  it('has those who have exactly the limit in minutes within it, also when best places are found', async () => {
    const [network] = await list();
    const travel = { kind: 'road', networkId: network?.id, by: 'car' };
    const asked = { kinds: ['vardcentral'], statuses: ['oppen'], travel };
    const cover = async (limits: number[]) =>
      (await api.send('POST', '/api/coverage', { ...asked, limits })).json<CoverageAnswer>();
    const { places } = await cover([1]);
    const costs = [...new Set(places.flatMap(({ cost }) => (cost === null || cost === 0 ? [] : [cost])))];
    expect(costs).not.toEqual([]);
    for (const exact of costs) {
      const people = (limit: number) =>
        places.reduce((sum, { cost, population }) => sum + (cost !== null && cost <= limit ? population : 0), 0);
      const { total } = await cover([exact - 1e-5, exact]);
      expect(total.within).toEqual([people(exact - 1e-5), people(exact)]);
      expect(people(exact)).toBeGreaterThan(people(exact - 1e-5));
      const job = await api.send('POST', '/api/placements', { ...asked, model: 'mclp', limit: exact, most: 1 });
      const read = async () => (await api.call(job.headers.get('location') ?? '')).json<PlacementJob>();
      let found = await read();
      while (found.endedAt === null) found = await read();
      expect(found.answer?.suggestions[0]?.within).toBe(people(exact));
    }
  });

  it('is what each has to share is reached along, never the straight line', async () => {
    const [network] = await list();
    const answer = await api.send('POST', '/api/coverage/capacity', {
      ...{ kinds: ['vardcentral'], statuses: ['oppen'], decay: [{ limit: 60, weight: 1 }] },
      travel: { kind: 'road', networkId: network?.id, by: 'car' },
    });
    expect(answer.status, answer.text).toBe(200);
    // As many as have no way to the nearest have none to any.
    expect(answer.json<CapacityAnswer>()).toMatchObject({ measure: 'minutes', without: 67 });
  });

  it('is made once a key, and read in once whatever the key', async () => {
    const headers = { ...steward, 'Idempotency-Key': 'vägnät 1' };
    const other = writeOsm({
      nodes: [1, 2].map((id) => ({ id, lon: 17 + id / 100, lat: 60 })),
      ways: [{ refs: [1, 2], tags: { highway: 'road' } }],
    });
    const answers = await Promise.all([send(other, { headers }), send(other, { headers })]);
    const ids = new Set(answers.map((answer) => answer.json<Network>().id));
    expect(ids.size).toBe(1);
    expect((await send(other.slice(1), { headers })).status).toBe(422);
    await ended([...ids][0] as string);
    const again = await send(other);
    expect([again.status, again.json<ProblemBody>().detail]).toEqual([409, expect.stringContaining('redan inläst')]);
    await remove([...ids][0] as string);
  });

  it('is read once though two send it at the same time, under their own keys, and the second follows the first', async () => {
    const file = writeOsm({
      nodes: [1, 2].map((id) => ({ id, lon: 17 + id / 50, lat: 60 })),
      ways: [{ refs: [1, 2], tags: { highway: 'road' } }],
    });
    const keyed = (key: string) => send(file, { headers: { ...steward, 'Idempotency-Key': key } });
    // Nobody is answered before all three have come.
    const sha256 = createHash('sha256').update(file).digest('hex');
    const lock = `network ${sha256}`;
    const { sql } = api.database;
    const sending = await sql.begin(async (own) => {
      await own`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
      const all = [keyed('vägnät 2'), keyed('vägnät 3'), send(file, { fileName: 'samma.osm.pbf' })];
      const waiting = async () =>
        (await sql`select count(*)::int as many from pg_locks where locktype = 'advisory' and not granted`)[0]?.[
          'many'
        ];
      while ((await waiting()) < all.length) await new Promise((resolve) => setTimeout(resolve, 20));
      return { all };
    });
    const answers = await Promise.all(sending.all);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    const [first, ...others] = answers.map((answer) => answer.json<Network>());
    for (const other of others) expect([other.id, other.jobId]).toEqual([first?.id, first?.jobId]);
    expect(answers[2]?.headers.get('location')).toBe(`/api/networks/${first?.id}`);
    const id = first?.id as string;
    expect((await ended(id)).state).toBe('done');
    const [jobs] =
      await sql`select count(*)::int as many from job where kind = 'network' and question->>'networkId' = ${id}`;
    expect([(await list()).filter((one) => one.sha256 === sha256).length, jobs?.['many']]).toEqual([1, 1]);
    // Its own key is a retry of what it was answered, also when that has been read.
    expect((await keyed('vägnät 3')).json<Network>().id).toBe(id);
    expect((await send(file)).status).toBe(409);
    await remove(id);
    // What was taken away is in nobody's way.
    const again = await send(file);
    expect(again.status).toBe(202);
    expect(again.json<Network>().id).not.toBe(id);
    await remove(again.json<Network>().id);
  });

  it('is said to be damaged, and where, and is removed', async () => {
    const sent = (await send(extract.subarray(0, extract.length - 9))).json<Network>();
    const read = await ended(sent.id);
    expect(read).toMatchObject({ state: 'failed', summary: null });
    expect(read.problem).toMatch(/prov\.osm\.pbf, vid blob 3 \(byte \d+ i filen\)/);
    const travel = { kind: 'road', networkId: sent.id, by: 'car' };
    const question = { kinds: ['vardcentral'], statuses: ['oppen'], limits: [10], travel };
    const asked = await api.send('POST', '/api/coverage', question);
    expect(asked.status).toBe(422);
    expect(asked.json<ProblemBody>().errors?.[0]?.field).toBe('travel.networkId');
    expect((await remove(sent.id)).status).toBe(204);
    expect((await api.call(`/api/networks/${sent.id}`)).status).toBe(404);
    expect((await remove(sent.id)).status).toBe(404);
  });

  it('is not read to its end when it is taken away, and leaves nothing', async () => {
    const before = await list();
    const sent = (await send(longToRead())).json<Network>();
    const read = async () => (await api.call(`/api/networks/${sent.id}`)).json<Network>();
    for (let now = await read(); now.state !== 'running'; now = await read()) expect(now.state).toBe('waiting');
    expect((await remove(sent.id)).status).toBe(204);
    const { sql } = api.database;
    const [job] = await sql`select state from job where id = ${sent.jobId}`;
    expect(job?.['state']).toBe('cancelled');
    expect(await list()).toEqual(before);
    const [left] = await sql`select count(*)::int as pieces from network_upload`;
    expect(left?.['pieces']).toBe(0);
  });

  it('is not there when whoever sent it took it back before it was stored', async () => {
    const before = await list();
    const stop = new AbortController();
    const body = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(writeOsm({ date: '2026-11-22', nodes: [], ways: [] }));
        controller.close();
        stop.abort();
      },
    });
    const answer = await api.call('/api/networks?fileName=prov.osm.pbf', {
      ...{ method: 'POST', body, signal: stop.signal, duplex: 'half' },
      headers: { ...steward, 'Content-Type': 'application/octet-stream' },
    } as RequestInit);
    expect(answer.status).toBe(422);
    expect(await list()).toEqual(before);
  });

  it('leaves nothing behind when its job is long gone', async () => {
    const sent = (await send(extract.subarray(0, 40))).json<Network>();
    await ended(sent.id);
    await removeOldJobs(api.database.db, 0);
    expect((await ended(sent.id)).state).toBe('interrupted');
    await removeUnreadNetworks(api.database.db, new Date(api.clock.now.getTime() + 2 * 3_600_000));
    expect((await list()).map(({ state }) => state)).toEqual(['done']);
    const trail = await api.call(`/api/audit?entity=network&id=${sent.id}`);
    expect(trail.json<{ items: { action: string }[] }>().items.map(({ action }) => action)).toEqual([
      'delete',
      'create',
    ]);
  });

  it('is refused empty, unnamed, too large, and from anyone but the data steward', async () => {
    expect((await send(new Uint8Array())).status).toBe(422);
    expect((await send(extract, { fileName: 'karta.zip' })).json<ProblemBody>().errors?.[0]?.field).toBe('fileName');
    const said = { ...steward, 'Content-Length': String(129 * 1024 * 1024) };
    expect((await send(extract, { headers: said })).status).toBe(413);
    expect((await send(extract, { headers: await api.as('planerare') })).status).toBe(403);
    expect((await send(extract, { headers: {} })).status).toBe(401);
  });
});
