import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database/create-test-database.ts';
import { isDatabaseAway } from '../cluster/database-away.ts';
import { smallRegion } from '../testing/small-region.ts';
import { testNow } from '../testing/test-api.ts';
import { loadRegion } from './load-region.ts';
import { migrateDatabase } from './migrate-database.ts';
import { type Database, openDatabase } from './open-database.ts';

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

describe('starting at once', () => {
  it('migrates once however many begin on an empty database', async () => {
    await database.sql`drop schema drizzle cascade`;
    await database.sql`drop schema public cascade`;
    await database.sql`create schema public`;
    const others = Array.from({ length: 4 }, () => openDatabase(testDatabase.url));
    await Promise.all(others.map(migrateDatabase));
    await Promise.all(others.map((other) => other.close()));
    const [row] = await database.sql`select count(*)::int as n from drizzle.__drizzle_migrations`;
    const journal = await readFile(new URL('./migrations/meta/_journal.json', import.meta.url), 'utf8');
    expect(row?.['n']).toBe(JSON.parse(journal).entries.length);
  });

  it('loads the region once however many begin', async () => {
    const loads = await Promise.all(Array.from({ length: 4 }, () => loadRegion(database.db, smallRegion(), testNow)));
    expect(loads.filter(Boolean)).toHaveLength(1);
    expect(await database.sql`select count(*)::int as n from area`).toEqual([{ n: 12 }]);
  });

  it('loads nothing of a region that does not fit', async () => {
    const other = await createTestDatabase();
    const empty = openDatabase(other.url);
    const bad = smallRegion();
    const people = [...bad.people, { id: 'x', name: 'X', role: 'planerare' as const, areas: ['kommun:9999'] }];
    await expect(loadRegion(empty.db, { ...bad, people }, testNow)).rejects.toThrow();
    expect(await empty.sql`select count(*)::int as n from source`).toEqual([{ n: 0 }]);
    await empty.close();
    await other.drop();
  });
});

describe('a connection with limits', () => {
  it('gives up a statement that takes too long, and a transaction left open, and goes on', async () => {
    const hurried = openDatabase(testDatabase.url, { statement_timeout: 50, idle_in_transaction_session_timeout: 50 });
    const slow = await hurried.sql`select pg_sleep(5)`.catch((error: unknown) => error);
    expect([isDatabaseAway(slow), codeOf(slow)]).toEqual([true, '57014']);
    const left = hurried.sql.begin(async (transaction) => {
      await transaction`select 1`;
      await sleep(500);
      await transaction`select 1`;
    });
    expect(isDatabaseAway(await left.catch((error: unknown) => error))).toBe(true);
    expect(await hurried.sql`select 1 as one`).toEqual([{ one: 1 }]);
    await hurried.close();
  });
});

describe('the database itself', () => {
  it.each([
    ["update audit_event set action = 'delete'", 'append-only'],
    ['delete from audit_event', 'append-only'],
    ['truncate audit_event', 'append-only'],
    [
      "insert into audit_event (at, entity, entity_id, action, changes) values (now(), 'x', 'x', 'load', '[]')",
      'audit_event_changes',
    ],
    ["update area set parent_id = null where level = 'kommun'", 'area_parent_unless_lan'],
    ['update population set count = -1', 'population_count'],
    ["delete from area where id = 'kommun:0360'", 'foreign key'],
    ['insert into indicator_value (series_id, area_number, value) values (-1, 1, 1)', 'series that is not there'],
    ['update indicator_value set series_id = -1', 'series that is not there'],
    [insatsRow("'2026-02-02'", "'2026-02-01'", '1', 'null'), 'insats_period'],
    [insatsRow('null', 'null', '0', 'null'), 'insats_version'],
    [insatsRow('null', 'null', '1', '-1'), 'insats_participants'],
    [insatsRow('null', 'null', '1', 'null', 'genomford'), 'insats_done_has_date'],
    [insatsAt('17.6', 'null'), 'insats_position'],
    ...["'NaN'", "'Infinity'", "'-Infinity'", '180.1', '-180.1'].map((lon) => [
      insatsAt(lon, '60'),
      'insats_position_on_earth',
    ]),
    ...["'NaN'", "'Infinity'", "'-Infinity'", '90.1', '-90.1'].map((lat) => [
      insatsAt('17.6', lat),
      'insats_position_on_earth',
    ]),
  ] as [string, string][])('refuses %s', async (statement, reason) => {
    await expect(database.sql.unsafe(statement)).rejects.toThrow(reason);
  });

  it('lets no value stay when its series goes, and takes no other', async () => {
    const countOf = async (transaction: typeof database.sql, seriesId: number) => {
      const [row] = await transaction<{ own: number; others: number }[]>`
        select count(*) filter (where series_id = ${seriesId})::int as own,
          count(*) filter (where series_id <> ${seriesId})::int as others
        from indicator_value`;
      return row ?? { own: 0, others: 0 };
    };
    const reserved = await database.sql.reserve();
    try {
      await reserved`begin`;
      const [first] = await reserved<{ id: number }[]>`select min(series_id) as id from indicator_value`;
      const id = first?.id ?? -1;
      const [second] = await reserved<{ id: number }[]>`
        insert into indicator_series (indicator_id, level, year, sex, has_small_counts)
        select indicator_id, level, 1900, sex, false from indicator_series where id = ${id} returning id`;
      await reserved`insert into indicator_value (series_id, area_number, value) values (${second?.id ?? -1}, 1, 1)`;
      const before = await countOf(reserved, id);
      await reserved`delete from indicator_series where id = ${id}`;
      expect(before.own).toBeGreaterThan(0);
      expect(before.others).toBeGreaterThan(0);
      expect(await countOf(reserved, id)).toEqual({ own: 0, others: before.others });
    } finally {
      await reserved`rollback`;
      reserved.release();
    }
  });
});

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null);

function insatsRow(starts: string, ends: string, version: string, participants: string, status = 'planerad') {
  return `insert into insats (id, version, title, description, status, starts_on, ends_on, responsible, partners, participants,
    created_at, created_by, updated_at, updated_by)
    values (gen_random_uuid(), ${version}, 'a', '', '${status}', ${starts}, ${ends}, '', '', ${participants},
    now(), 'planerare', now(), 'planerare')`;
}

function insatsAt(lon: string, lat: string) {
  return `insert into insats (id, version, title, description, lon, lat, status, responsible, partners,
    created_at, created_by, updated_at, updated_by)
    values (gen_random_uuid(), 1, 'a', '', ${lon}, ${lat}, 'planerad', '', '', now(), 'planerare', now(), 'planerare')`;
}
