import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catchments } from '@halsouppdrag/domain';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database/create-test-database.ts';
import { createApp } from './app.ts';
import { loadRegionFolder } from './db/load-region-folder.ts';
import { type Database, openDatabase } from './db/open-database.ts';
import { prepareDatabase } from './prepared-database.ts';
import { readSettings, repositoryRoot } from './settings.ts';
import { sharedServices } from './shared-services.ts';
import { noJobs } from './testing/no-jobs.ts';

describe('the settings', () => {
  it('have a value each when nothing is set', () => {
    expect(readSettings({})).toEqual({
      databaseUrl: null,
      dataFolder: undefined,
      routingServers: {},
      dataServices: expect.arrayContaining([expect.objectContaining({ kind: 'kolada' })]),
      proxy: null,
      regionFolder: join(repositoryRoot, 'data/uppsala'),
      host: '127.0.0.1',
      port: 3000,
    });
  });

  it.each([
    { HOST: '0.0.0.0' },
    { HOST: '192.168.0.2' },
    { HOST: '::' },
    { HOST: 'example.org' },
    { PORT: 'abc' },
    { PORT: '70000' },
    { OSRM_URL: 'localhost:5000' },
    { VALHALLA_URL: 'ftp://valhalla' },
  ])('refuse %j in a sentence', (environment) => {
    expect(readSettings(environment)).toEqual({ refused: expect.stringMatching(/\.$/) });
  });

  it.each(['localhost', '127.0.0.1', '::1', '[::1]'])('let HOST be %s', (host) => {
    expect(readSettings({ HOST: host, PORT: '0' })).toMatchObject({ host: host.replace(/[[\]]/g, ''), port: 0 });
  });
});

describe('the region package of Uppsala län', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  it('is refused whole when it is damaged, with every complaint', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'halsouppdrag-'));
    await writeFile(join(folder, 'region.json'), '{');
    const loading = loadRegionFolder(database.db, folder, new Date());
    await expect(loading).rejects.toThrow(/region\.json[\s\S]*areas\.csv/);
    await expect(loadRegionFolder(database.db, join(folder, 'ingen'), new Date())).rejects.toThrow('går inte att läsa');
    expect(await database.sql`select count(*)::int as n from source`).toEqual([{ n: 0 }]);
  });

  it('counts its 400 682 inhabitants once on every level and in the catchments', async () => {
    await loadRegionFolder(database.db, join(repositoryRoot, 'data/uppsala'), new Date());
    const app = createApp({
      ...sharedServices(database.db, () => new Date()),
      clock: () => new Date(),
      logger: pino({ level: 'silent' }),
      jobs: noJobs,
      databaseKind: 'external',
      version: '0',
    });
    const get = async <T>(path: string) => (await (await app.request(`http://localhost/api/${path}`)).json()) as T;
    for (const level of ['lan', 'kommun', 'lokalsamhalle', 'deso']) {
      const { items } = await get<{ items: { population: number }[] }>(`areas?level=${level}`);
      expect(items.reduce((sum, { population }) => sum + population, 0)).toBe(400_682);
    }
    const { totalPopulation, uncovered, items } = await get<Catchments>('catchments');
    expect(totalPopulation).toBe(400_682);
    expect(items.reduce((sum, { population }) => sum + population, uncovered)).toBe(400_682);
  });

  it('is served over connections that cut off what hangs', async () => {
    const settings = readSettings({ DATABASE_URL: testDatabase.url });
    if ('refused' in settings) throw new Error(settings.refused);
    const prepared = await prepareDatabase(settings, () => undefined);
    const { sql } = prepared.database;
    expect(await sql`show statement_timeout`).toEqual([{ statement_timeout: '15s' }]);
    expect(await sql`show idle_in_transaction_session_timeout`).toEqual([
      { idle_in_transaction_session_timeout: '15s' },
    ]);
    await prepared.close();
  });
});
