import type {
  FetchJob,
  FoundTable,
  ImportCheck,
  IndicatorLoad,
  SavedQueryInput,
  TableDescription,
} from '@halsouppdrag/domain';
import { readKoladaFigures } from '@halsouppdrag/sources';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { savedQueryCalls } from '../../testing/saved-query-calls.ts';
import { openStatisticsServer, type StatisticsServer, smokeKpi } from '../../testing/statistics-server.ts';
import { statisticsTitle } from '../../testing/statistics-table.ts';
import { openTestApi, type ProblemBody, type TestApi, testNow } from '../../testing/test-api.ts';

let server: StatisticsServer;
let api: TestApi;
let steward: Record<string, string>;
let indicatorId: string;
beforeAll(async () => {
  server = await openStatisticsServer();
  api = await openTestApi(await createTestDatabase(), {
    dataServices: [
      { kind: 'kolada', name: 'Kolada', address: server.kolada },
      { kind: 'pxweb2', name: 'Provbyrån', address: server.pxweb2 },
      { kind: 'pxweb1', name: 'Bortabyrån', address: 'http://127.0.0.1:9/api/v1/sv/bort' },
    ],
  });
  steward = await api.as('dataansvarig');
  indicatorId = (await api.call('/api/indicators')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
});
afterAll(async () => {
  await api.close();
  await server.close();
});
beforeEach(async () => {
  server.asked.length = 0;
  api.clock.now = testNow;
  await api.database.sql`delete from fetched_answer`;
});

const { kolada, save, saved, ask, follow, ended, run, runOf, listed } = savedQueryCalls(() => ({
  ...{ api, server, steward, indicatorId },
}));
const search = (path: string, query: Record<string, string>) =>
  api.call(`/api/data-services/${path}?${new URLSearchParams(query)}`, { headers: steward });

describe('the databases of statistics', () => {
  it('are searched by words, and asked once for what was just asked', async () => {
    const found = async () =>
      (await search('tables', { service: server.kolada, words: 'Daglig rökning' })).json<{ items: FoundTable[] }>();
    expect((await found()).items).toMatchObject([{ table: smokeKpi.id, title: smokeKpi.title }]);
    await found();
    expect(server.asked).toHaveLength(1);
  });

  it('tell what a table is made of', async () => {
    const answer = await search('table', { service: server.pxweb2, table: 'TAB1' });
    const table = answer.json<TableDescription>();
    expect(table).toMatchObject({
      title: statisticsTitle,
      suggested: [{ dimension: 'Region', take: 'areas' }, {}, {}, {}],
    });
    expect(table.dimensions.map(({ isArea, isTime }) => [isArea, isTime])).toContainEqual([true, false]);
  });

  it('are not asked when they are none of those that are set up', async () => {
    const answer = await search('tables', { service: 'https://169.254.169.254', words: 'hej' });
    expect([answer.status, answer.json<ProblemBody>().detail]).toEqual([404, expect.stringContaining('FETCH_FROM')]);
    const refused = await save(kolada({ serviceAddress: 'https://example.org' }));
    expect([refused.status, refused.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, 'serviceAddress']);
  });

  it.each([
    ['busyForAnHour', 503, 'om 60 minuter', '3600'],
    ['html', 502, 'något annat än data', null],
    ['redirect', 502, 'en annan adress', null],
    ['refuses', 422, '(400)', null],
    ['huge', 422, 'större än 10 MB', null],
  ] as const)('say in Swedish what is wrong: %s', async (mood, status, said, retryAfter) => {
    server.behave(mood);
    const answer = await search('tables', { service: server.kolada, words: `rök ${mood}` });
    expect([answer.status, answer.json<ProblemBody>().detail]).toEqual([status, expect.stringContaining(said)]);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
  });

  it('say what to do where there is no contact', async () => {
    const answer = await search('tables', { service: 'http://127.0.0.1:9/api/v1/sv/bort', words: 'rök' });
    expect(answer.status).toBe(503);
    expect(answer.json<ProblemBody>().detail).toMatch(/saknar internet.*hämta tabellen för hand/);
  });
});

describe('a saved query', () => {
  it('is stored once, however often the same is saved, until it is taken away', async () => {
    const query = await saved(kolada());
    expect(query).toMatchObject({ serviceName: 'Kolada', latestRun: null, level: 'kommun' });
    expect((await saved(kolada())).id).toBe(query.id);
    expect((await listed()).map(({ id }) => id)).toEqual([query.id]);
    const remove = () => api.send('DELETE', `/api/saved-queries/${query.id}`, undefined, steward);
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await ask(query)).status).toBe(404);
    expect(await listed()).toEqual([]);
    expect((await saved(kolada())).id).not.toBe(query.id);
  });

  it('is for an indicator there is, and saved by nobody but who keeps the data', async () => {
    expect((await save(kolada({ indicatorId: 'finns-inte' }))).status).toBe(422);
    expect((await save(kolada(), await api.as('planerare'))).status).toBe(403);
  });

  it('gives a file as if it had been sent in, with where each part of it is from', async () => {
    const query = await saved(kolada());
    const { file, query: after } = await run(query);
    expect(file.fileName).toBe('Invånare som röker dagligen, andel (%) Kolada N00000 2026-11-22.json');
    expect(after.latestRun).toMatchObject({
      ...{ sha256: file.sha256, fileName: file.fileName },
      parts: [
        {
          address: expect.stringContaining('/municipality/0360,0380/year/2022,'),
          sha256: file.sha256,
          kept: false,
          status: 200,
        },
      ],
    });
    const [stored] = await api.database.sql`select bytes from import_file where id = ${file.id}`;
    const figures = readKoladaFigures(file.fileName, new Uint8Array(stored?.['bytes'] ?? []));
    expect(figures.ok && figures.value.items).toHaveLength(2 * 4 * 3);
    const trail = await api.database
      .sql`select action from audit_event where entity = 'savedQuery' and entity_id = ${query.id} order by id`;
    expect(trail.map(({ action }) => action)).toEqual(['create', 'load']);
  });

  it('is checked and loaded as any file, and its figures are there', async () => {
    const parts: SavedQueryInput['parts'] = [{ dimension: 'year', take: 'codes', codes: ['2022'] }];
    const { file } = await run(await saved(kolada({ parts })));
    const [sheet] = file.sheets;
    expect(sheet).toMatchObject({ kind: 'kolada', level: 'kommun', rows: 6, problem: null });
    const question = { indicatorId, level: sheet?.level, mapping: sheet?.mapping };
    const check = await api.send('POST', `/api/imports/${file.id}/check`, question, steward);
    expect(check.json<ImportCheck>()).toMatchObject({ rowsRead: 6, problemCount: 0 });
    const load = await api.send('POST', `/api/imports/${file.id}/load`, question, steward);
    expect(load.json<IndicatorLoad>()).toMatchObject({ sha256: file.sha256, fileName: file.fileName });
    // The receipt tells what was asked, when, and what it was answered with.
    expect(load.json<IndicatorLoad>().fetched).toMatchObject({
      serviceName: 'Kolada',
      parts: [{ address: expect.stringContaining('/year/2022'), status: 200, kept: false, sha256: file.sha256 }],
    });
    const stored = await api.database.sql`
      select area.code, value.value from indicator_value value
      join indicator_series series on series.id = value.series_id
      join area on area.number = value.area_number
      where series.load_id is not null and series.sex = 'all' order by area.code`;
    expect(stored.map(({ code, value }) => [code, value])).toEqual([
      ['0360', expect.closeTo(4.4)],
      ['0380', expect.closeTo(4.6)],
    ]);
    await api.send('POST', `/api/loads/${load.json<IndicatorLoad>().id}/undo`, undefined, steward);
  });

  it('asks nobody and stores nothing twice within six hours, and asks again after', async () => {
    const query = await saved(kolada({ parts: [{ dimension: 'year', take: 'codes', codes: ['2024'] }] }));
    const first = await run(query);
    server.asked.length = 0;
    const second = await run(query);
    expect([second.file.id, server.asked.length]).toEqual([first.file.id, 0]);
    expect(second.query.latestRun?.parts).toMatchObject([{ kept: true }]);
    api.clock.now = new Date(testNow.getTime() + 6 * 3_600_000);
    const third = await run(query);
    expect([third.file.id, server.asked.length]).toEqual([first.file.id, 1]);
  });

  it('is one run, however often its key is sent', async () => {
    const query = await saved(kolada({ parts: [{ dimension: 'year', take: 'codes', codes: ['2023'] }] }));
    const answers = await Promise.all([1, 2, 3].map(() => ask(query, { 'Idempotency-Key': 'hämtning 1' })));
    const runs = await Promise.all(answers.map(runOf));
    expect(new Set(runs.map(({ file }) => file.id)).size).toBe(1);
    const stored = await api.database.sql`select id from query_run where query_id = ${query.id}`;
    expect(stored).toHaveLength(1);
  });

  it('stores nothing when half of it could not be fetched', async () => {
    server.settings.mostCells = 30;
    const parts: SavedQueryInput['parts'] = [
      { dimension: 'Region', take: 'areas' },
      { dimension: 'Kon', take: 'all' },
      { dimension: 'ContentsCode', take: 'all' },
      { dimension: 'Tid', take: 'all' },
    ];
    const query = await saved(
      kolada({ serviceAddress: server.pxweb2, table: 'TAB1', tableTitle: statisticsTitle, parts }),
    );
    const before = await api.database.sql`select id from import_file`;
    const whole = await run(query);
    expect(whole.query.latestRun?.parts.length).toBeGreaterThan(2);
    expect(await api.database.sql`select id from import_file`).toHaveLength(before.length + 1);
    await api.database.sql`
      delete from fetched_answer where key = (select max(key) from fetched_answer where url like '%/data?%')`;
    server.behave('html');
    expect(await ended(await ask(query))).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('något annat än data'),
    });
    expect(await api.database.sql`select id from import_file`).toHaveLength(before.length + 1);
    server.settings.mostCells = 1000;
  });

  it('tells how it goes: what is fetched, and why it waits', async () => {
    const parts: SavedQueryInput['parts'] = [{ dimension: 'year', take: 'codes', codes: ['2021'] }];
    const query = await saved(kolada({ parts }));
    server.behave('busyForASecond');
    const told = (await follow(await ask(query))).map(({ progress }) => progress);
    expect(told).toContainEqual({
      ...{ serviceName: 'Kolada', step: 'fetching', part: 1, parts: 1 },
      waits: { seconds: 1, why: 'asked' },
    });
    expect(told.at(-1)).toMatchObject({ step: 'reading', waits: null });
  });

  it('is found by who comes back while it is fetched, asked for once, and leaves nothing when it is stopped', async () => {
    const parts: SavedQueryInput['parts'] = [{ dimension: 'year', take: 'codes', codes: ['2020'] }];
    const query = await saved(kolada({ parts }));
    server.behave('slow');
    const left = server.left();
    const fetch = (await ask(query)).json<FetchJob>();
    await vi.waitUntil(() => server.asked.length > 0, { timeout: 20_000 });
    expect((await listed()).find(({ id }) => id === query.id)?.fetchId).toBe(fetch.id);
    expect((await ask(query)).json<FetchJob>().id).toBe(fetch.id);
    const stopped = await api.send('POST', `/api/jobs/${fetch.id}/cancel`, undefined, steward);
    expect(stopped.json<FetchJob>().state).toBe('cancelled');
    // The connection is let go of, not left to time out.
    await vi.waitUntil(() => server.left() > left, { timeout: 20_000 });
    expect((await listed()).find(({ id }) => id === query.id)).toMatchObject({ fetchId: null, latestRun: null });
    // It can be fetched again at once.
    expect((await run(query)).file.fileName).toContain('Kolada');
  });

  it('is said to have been interrupted when the server stopped meanwhile', async () => {
    const parts: SavedQueryInput['parts'] = [{ dimension: 'year', take: 'codes', codes: ['2019'] }];
    const query = await saved(kolada({ parts }));
    server.behave('slow');
    const fetch = (await ask(query)).json<FetchJob>();
    await vi.waitUntil(() => server.asked.length > 0, { timeout: 20_000 });
    await api.jobs.stop();
    const { state } = (await api.call(`/api/fetches/${fetch.id}`, { headers: steward })).json<FetchJob>();
    expect(state).toBe('interrupted');
    expect((await listed()).find(({ id }) => id === query.id)).toMatchObject({ fetchId: null, latestRun: null });
  });
});
