import type { FetchJob, SavedQuery, SavedQueryInput, SavedQueryPatch } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { savedQueryCalls } from '../../testing/saved-query-calls.ts';
import { openStatisticsServer, type StatisticsServer } from '../../testing/statistics-server.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let server: StatisticsServer;
let api: TestApi;
let steward: Record<string, string>;
let indicatorId: string;
beforeAll(async () => {
  server = await openStatisticsServer();
  api = await openTestApi(await createTestDatabase(), {
    dataServices: [{ kind: 'kolada', name: 'Kolada', address: server.kolada }],
  });
  steward = await api.as('dataansvarig');
  indicatorId = (await api.call('/api/indicators')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
});
afterAll(async () => {
  await api.close();
  await server.close();
});

const { kolada, saved, ask, run, runOf } = savedQueryCalls(() => ({ ...{ api, server, steward, indicatorId } }));

const change = ({ id }: Pick<SavedQuery, 'id'>, patch: SavedQueryPatch, version = 1, headers = steward) =>
  api.send('PATCH', `/api/saved-queries/${id}`, patch, { ...headers, 'If-Match': `"${version}"` });
const ofYears = (...codes: string[]): SavedQueryInput['parts'] => [
  { dimension: 'municipality', take: 'areas' },
  { dimension: 'year', take: 'codes', codes },
];
const takeAway = ({ id }: SavedQuery) => api.send('DELETE', `/api/saved-queries/${id}`, undefined, steward);

describe('a saved query', () => {
  it('can be changed: what it fetched before says what was asked then', async () => {
    const query = await saved(kolada({ parts: ofYears('2022') }));
    const asked = await ask(query);
    const before = await runOf(asked);
    expect([before.query.version, before.query.latestRun?.isOfEarlier]).toEqual([1, false]);
    const changed = await change(query, { parts: ofYears('2023'), indicatorId: null });
    expect([changed.status, changed.headers.get('etag')], changed.text).toEqual([200, '"2"']);
    expect(changed.json<SavedQuery>()).toMatchObject({
      ...{ version: 2, indicatorId: null, level: 'kommun', parts: ofYears('2023') },
      latestRun: { sha256: before.file.sha256, isOfEarlier: true },
    });
    expect((await runOf(asked)).asked).toEqual({ level: 'kommun', parts: ofYears('2022') });
    server.asked.length = 0;
    const after = await run(query);
    expect(after).toMatchObject({
      asked: { parts: ofYears('2023') },
      query: { latestRun: { isOfEarlier: false, parts: [{ address: expect.stringContaining('/year/2023') }] } },
    });
    const trail = await api.database
      .sql`select action, changes from audit_event where entity = 'savedQuery' and entity_id = ${query.id} order by id`;
    expect(trail.map(({ action }) => action)).toEqual(['create', 'load', 'update', 'load']);
    expect(trail[2]?.['changes']).toEqual({
      indicatorId: { from: indicatorId, to: null },
      parts: { from: ofYears('2022'), to: ofYears('2023') },
    });
    await takeAway(query);
  });

  it('is not changed over what somebody else has changed', async () => {
    const query = await saved(kolada({ parts: ofYears('2022') }));
    expect((await change(query, { level: 'lan' })).status).toBe(200);
    const late = await change(query, { level: 'riket' });
    expect([late.status, late.json<{ current: SavedQuery }>().current]).toMatchObject([
      412,
      { version: 2, level: 'lan' },
    ]);
    // The same again changes nothing, and makes no version.
    expect((await change(query, { level: 'lan' }, 2)).json<SavedQuery>().version).toBe(2);
    const unsaid = await api.send('PATCH', `/api/saved-queries/${query.id}`, { level: 'riket' }, steward);
    expect(unsaid.status).toBe(428);
    expect((await change(query, { indicatorId: 'finns-inte' }, 2)).status).toBe(422);
    expect((await change(query, { level: 'riket' }, 2, await api.as('planerare'))).status).toBe(403);
    await takeAway(query);
    expect((await change(query, { level: 'riket' }, 2)).status).toBe(404);
  });

  it('is not changed into another that is saved', async () => {
    const other = await saved(kolada({ parts: ofYears('2022') }));
    const query = await saved(kolada({ parts: ofYears('2023') }));
    const refused = await change(query, { parts: ofYears('2022').toReversed() });
    expect([refused.status, refused.json<ProblemBody>().detail]).toEqual([409, expect.stringContaining('En annan')]);
    expect((await saved(kolada({ parts: ofYears('2023').toReversed() }))).id).toBe(query.id);
    await takeAway(other);
    expect((await change(query, { parts: ofYears('2022') })).status).toBe(200);
    await takeAway(query);
  });

  it('is not changed while it is fetched', async () => {
    const query = await saved(kolada({ parts: ofYears('2018') }));
    server.behave('slow');
    const fetch = (await ask(query)).json<FetchJob>();
    const refused = await change(query, { parts: ofYears('2023') });
    expect([refused.status, refused.json<ProblemBody>().detail]).toEqual([409, expect.stringContaining('hämtas nu')]);
    await vi.waitUntil(() => server.asked.length > 0, { timeout: 20_000 });
    await api.send('POST', `/api/jobs/${fetch.id}/cancel`, undefined, steward);
    expect((await change(query, { parts: ofYears('2023') })).status).toBe(200);
    await takeAway(query);
  });
});
