import { sql as query } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database/create-test-database.ts';
import { type Database, openDatabase } from './open-database.ts';

const pooled = 10;

let testDatabase: TestDatabase;
let database: Database;
let other: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  other = openDatabase(testDatabase.url);
  await other.sql`create table kept (id integer)`;
});
beforeEach(() => {
  database = openDatabase(testDatabase.url);
});
afterEach(() => database.close());
afterAll(async () => {
  await other.close();
  await testDatabase.drop();
});

it('gives nobody the error of a connection that was lost before', async () => {
  await loseAllWhileBusy();
  const reads = Array.from({ length: 2 * pooled }, () => database.db.execute(query`select 1 as one`));
  expect(await Promise.all(reads.map(async (read) => [...(await read)]))).toEqual(reads.map(() => [{ one: 1 }]));
});

it('makes a transaction that never began once', async () => {
  await loseAllWhileBusy();
  const writes = Array.from({ length: 2 * pooled }, (_, id) =>
    database.db.transaction(async (transaction) => transaction.execute(query`insert into kept values (${id})`)),
  );
  await Promise.all(writes);
  const [kept] = await other.sql`select count(*)::int as rows, count(distinct id)::int as ids from kept`;
  expect(kept).toEqual({ rows: writes.length, ids: writes.length });
});

/** Every pooled connection is cut by the server in the middle of a query, whose asker is told so. */
async function loseAllWhileBusy(): Promise<void> {
  const busy = Array.from({ length: pooled }, () =>
    database.db.execute(query`select pg_sleep(600)`).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.cause : null),
    ),
  );
  const asleep = () =>
    other.sql`select pid from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`;
  await expect.poll(async () => (await asleep()).length, { timeout: 60_000 }).toBe(pooled);
  for (const { pid } of await asleep()) await other.sql`select pg_terminate_backend(${pid})`;
  for (const error of await Promise.all(busy)) expect(error).toMatchObject({ code: 'CONNECTION_CLOSED' });
}
