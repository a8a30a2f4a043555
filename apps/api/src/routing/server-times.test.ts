import type { Position } from '@halsouppdrag/domain';
import { routingServers } from '@halsouppdrag/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database/create-test-database.ts';
import { type Database, openDatabase } from '../db/open-database.ts';
import { openRoutingServer } from '../testing/routing-server.ts';
import { serverTimes } from './server-times.ts';

let testDatabase: TestDatabase;
let database: Database;
let server: Awaited<ReturnType<typeof openRoutingServer>>;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  server = await openRoutingServer();
});
afterAll(async () => {
  await server.close();
  await database.close();
  await testDatabase.drop();
});

const places = (count: number, first: number): Position[] =>
  Array.from({ length: count }, (_, k) => [first + k / 1000, 60]);

it.each(routingServers)(
  'the last whole matrix stays, with its date, when %s dies half-way through the next',
  async (kind) => {
    let now = new Date('2026-01-01T12:00:00Z');
    const times = serverTimes(database.db, { [kind]: server.url }, () => now);
    const ask = () => times.matrix(kind, places(130, 17), places(60, 17.02));
    const first = await ask();
    if ('missing' in first) throw new Error(first.missing);
    expect(first).toMatchObject({ stale: null, fetchedAt: now });
    const taken = now;
    now = new Date('2026-03-01T12:00:00Z');
    server.takes.before = 3;
    const half = await ask();
    expect(half).toEqual({ minutes: first.minutes, fetchedAt: taken, stale: 'away' });
    server.takes.before = Number.POSITIVE_INFINITY;
    now = new Date('2026-03-02T12:00:00Z');
    expect(await ask()).toEqual({ minutes: first.minutes, fetchedAt: now, stale: null });
  },
);

it('a matrix that was never whole is missing, not half', async () => {
  const times = serverTimes(database.db, { osrm: server.url }, () => new Date('2026-05-01T12:00:00Z'));
  server.takes.before = 3;
  expect(await times.matrix('osrm', places(130, 16), places(60, 16.02))).toEqual({ missing: 'away' });
  server.takes.before = Number.POSITIVE_INFINITY;
});
