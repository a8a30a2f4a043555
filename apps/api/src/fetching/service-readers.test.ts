import type { QueryPart } from '@halsouppdrag/domain';
import { AreaRegister, readJsonStat, readKoladaFigures, suggestParts } from '@halsouppdrag/sources';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStatisticsServer, type StatisticsServer, smokeKpi } from '../testing/statistics-server.ts';
import { statisticsTitle } from '../testing/statistics-table.ts';
import { serviceAsker } from './ask-service.ts';
import { koladaReader } from './kolada-reader.ts';
import { pxWebReader } from './pxweb-reader.ts';
import type { ServiceReader, TableQuery } from './service-reader.ts';

let server: StatisticsServer;
beforeAll(async () => {
  server = await openStatisticsServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  Object.assign(server.settings, { mostCells: 1000, countsOtherwise: false, kpiPage: 1000 });
});

const asker = () =>
  serviceAsker({
    services: [{ kind: 'kolada', name: 'Prov', address: server.kolada }],
    store: { read: async () => null, write: async () => undefined },
    clock: () => new Date(),
    sleep: async () => undefined,
    logger: null,
    patience: { timeoutMs: 5000, tries: 2, backoffMs: 1, longestPauseMs: 1000, mostBytes: 1_000_000 },
    proxy: null,
  });
const kommuner = [
  { code: '0360', name: 'Tierp', kommun: null },
  { code: '0380', name: 'Uppsala', kommun: null },
];
const query = (table: string, parts: readonly QueryPart[]): TableQuery => ({
  ...{ table, parts, thisYear: 2026 },
  areas: new AreaRegister(kommuner),
  areaCodes: kommuner.map(({ code }) => code),
});
const valued = <T>(fetched: { ok: true; value: T } | { ok: false; failure: object }): T => {
  if (!fetched.ok) throw new Error(JSON.stringify(fetched.failure));
  return fetched.value;
};

const watch = { asks: () => undefined, waits: () => undefined, signal: new AbortController().signal };

describe.each([
  [1, 'HLV/vanor/rökning.px'],
  [2, 'TAB1'],
] as const)('PxWeb %i', (version, table) => {
  let reader: ServiceReader;
  beforeEach(() => {
    reader = pxWebReader(asker(), version === 1 ? server.pxweb1 : server.pxweb2, version);
  });
  const fetchCube = async (parts: readonly QueryPart[]) => {
    const { bytes, parts: calls } = valued(await reader.fetch(query(table, parts), 0, watch));
    const cube = readJsonStat('s.json', bytes);
    if (!cube.ok) throw new Error(cube.complaints[0]?.message);
    return { cube: cube.value, calls, bytes };
  };

  it('finds tables by words, and one by the address it has on the service’s own page', async () => {
    const [hit] = valued(await reader.search('Daglig rökning'));
    expect(hit).toMatchObject({ table, title: statisticsTitle });
    expect(valued(await reader.search('ingenting'))).toEqual([]);
    const address = version === 1 ? `${server.pxweb1}/${encodeURI(table)}` : `${server.pxweb2}/tables/${table}`;
    expect(valued(await reader.search(address))).toMatchObject([{ table, title: statisticsTitle }]);
  });

  it('tells what a table is made of, and what to fetch of it', async () => {
    const metadata = valued(await reader.describe(table));
    expect(metadata.dimensions.map(({ id, role, canBeLeftOut }) => [id, role, canBeLeftOut])).toEqual([
      ['Region', 'area', false],
      ['Kon', 'sex', false],
      ['Alder', 'age', true],
      ['ContentsCode', 'contents', false],
      ['Tid', 'time', false],
    ]);
    expect(suggestParts(metadata)).toEqual([
      { dimension: 'Region', take: 'areas' },
      { dimension: 'Kon', take: 'all' },
      { dimension: 'ContentsCode', take: 'codes', codes: ['Andel'] },
      { dimension: 'Tid', take: 'latest', count: 10 },
    ]);
  });

  it('gives the kommuner of the region for the latest years, to the byte', async () => {
    const { cube, calls, bytes } = await fetchCube(suggestParts(valued(await reader.describe(table))));
    const codes = cube.dimensions.map(({ categories }) => categories.map(({ code }) => code));
    expect(codes).toEqual([['0360', '0380'], ['1', '2', '1+2'], ['Andel'], expect.arrayContaining(['2016', '2025'])]);
    expect(cube.values).toHaveLength(60);
    expect(calls).toMatchObject([
      { bytes: bytes.length, kept: false, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  const everything: QueryPart[] = ['Region', 'Kon', 'Alder', 'ContentsCode', 'Tid'].map((dimension) => ({
    ...{ dimension, take: 'all' },
  }));

  it('is asked in parts of as many cells as it allows, which are put together to the same', async () => {
    server.settings.mostCells = 100_000;
    const whole = (await fetchCube(everything)).cube;
    expect(whole.values).toHaveLength(22 * 3 * 3 * 12);
    server.settings.mostCells = 400;
    const { cube, calls } = await fetchCube(everything);
    expect(calls.length).toBeGreaterThanOrEqual(6);
    expect(cube).toEqual(whole);
  });

  it('is asked for less when it finds less too much than it says', async () => {
    Object.assign(server.settings, { mostCells: 400, countsOtherwise: true });
    const { cube } = await fetchCube(everything);
    expect(cube.values).toHaveLength(22 * 3 * 3 * 12);
  });

  it('is not asked for ever by one that finds everything too much', async () => {
    server.settings.mostCells = 0;
    const fetched = await reader.fetch(query(table, everything), 0, watch);
    expect(fetched).toMatchObject({ ok: false });
    expect(server.asked.length).toBeLessThan(70);
  });

  it('says what the table no longer has', async () => {
    const parts = suggestParts(valued(await reader.describe(table)));
    const fetched = async (...changed: QueryPart[]) => {
      const rest = parts.filter(({ dimension }) => !changed.some((one) => one.dimension === dimension));
      const answer = await reader.fetch(query(table, [...rest, ...changed]), 0, watch);
      return !answer.ok && answer.failure.why === 'unusable' ? answer.failure.problem : answer;
    };
    expect(await fetched({ dimension: 'Kon', take: 'codes', codes: ['9'] })).toContain('har inte längre 9');
    expect(await fetched({ dimension: 'Utbildning', take: 'all' })).toContain('”Utbildning”');
    const without = await reader.fetch(query(table, parts.slice(1)), 0, watch);
    expect(without).toMatchObject({ failure: { problem: expect.stringContaining('”region”') } });
  });
});

describe('Kolada', () => {
  const reader = () => koladaReader(asker(), server.kolada);
  const parts: QueryPart[] = [
    { dimension: 'municipality', take: 'areas' },
    { dimension: 'year', take: 'latest', count: 10 },
  ];

  it('finds nyckeltal by the words of their title', async () => {
    expect(valued(await reader().search('rök'))).toEqual([
      { table: smokeKpi.id, title: smokeKpi.title, about: 'N00000 · kommuner · kvinnor och män', updated: null },
    ]);
  });

  it('gives the figures of the region’s kommuner, page by page', async () => {
    const whole = valued(await reader().fetch(query(smokeKpi.id, parts), 0, watch));
    expect(whole.parts).toHaveLength(1);
    server.settings.kpiPage = 5;
    const paged = valued(await reader().fetch(query(smokeKpi.id, parts), 0, watch));
    // Two kommuner and the nine years of the last ten that it has.
    expect(paged.parts).toHaveLength(4);
    const [a, b] = [whole, paged].map(({ bytes }) => readKoladaFigures('k.json', bytes));
    if (!a?.ok || !b?.ok) throw new Error('unreadable');
    expect(a.value.items).toHaveLength(2 * 9 * 3);
    expect(b.value.items).toEqual(a.value.items);
    expect(a.value.items.find(({ absence }) => absence !== null)).toMatchObject({ areaCode: '0360', sex: 'women' });
  });

  it('asks for regions and the country by the ids Kolada has for them', async () => {
    await reader().fetch({ ...query(smokeKpi.id, parts), areaCodes: ['03', '00'] }, 0, watch);
    expect(server.asked[0]?.path).toContain('/municipality/0003,0000/year/2017,');
  });

  it('says so when there is nothing to have', async () => {
    const smaller = await reader().fetch({ ...query(smokeKpi.id, parts), areaCodes: ['0360R001'] }, 0, watch);
    expect(smaller).toMatchObject({ failure: { problem: expect.stringContaining('kommuner, regioner och riket') } });
    const none: QueryPart[] = [{ dimension: 'year', take: 'codes', codes: ['1950'] }];
    const old = await reader().fetch(query(smokeKpi.id, none), 0, watch);
    expect(old).toMatchObject({ failure: { problem: expect.stringContaining('inga värden') } });
  });
});
