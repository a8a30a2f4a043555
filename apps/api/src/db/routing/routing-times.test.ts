import type { Position } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { type Database, openDatabase } from '../open-database.ts';
import { readRoutingTimes, writeRoutingTimes } from './routing-times.ts';

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

const fetchedAt = new Date('2026-11-22T10:00:00Z');
/** With as many decimals as there are. */
const position = (k: number): Position => [17 + k / 7, 60 + k / 30_000];

describe('times a server has answered', () => {
  it('are stored however many they are, and only those asked for are read', async () => {
    // More rows than one statement has parameters for.
    const times = Array.from({ length: 12_000 }, (_, k) => ({
      position: position(k),
      minutes: Float64Array.of(k, Number.POSITIVE_INFINITY),
      fetchedAt,
    }));
    await writeRoutingTimes(database.db, 'osrm', 'a', times);
    const found = await readRoutingTimes(database.db, 'osrm', 'a', [position(3), position(11_999), [1, 1]]);
    expect(found.toSorted((a, b) => a.position[0] - b.position[0])).toEqual([times[3], times[11_999]]);
    expect(await readRoutingTimes(database.db, 'osrm', 'b', [position(3)])).toEqual([]);
    expect(await readRoutingTimes(database.db, 'valhalla', 'a', [position(3)])).toEqual([]);
    expect(await readRoutingTimes(database.db, 'osrm', 'a', [])).toEqual([]);
    const all = await readRoutingTimes(
      database.db,
      'osrm',
      'a',
      times.map((one) => one.position),
    );
    expect(all).toHaveLength(times.length);
  });
});
