import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database/create-test-database.ts';
import { copyIn } from './copy-in.ts';
import { type Database, openDatabase } from './open-database.ts';

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  await database.sql`create table held (number integer primary key deferrable initially immediate)`;
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

const copy = (text: string, table = 'held') =>
  database.db.transaction((transaction) =>
    copyIn(transaction, `copy ${table} from stdin`, new TextEncoder().encode(text)),
  );
const held = async () => (await database.sql<{ number: number }[]>`select number from held`).map((row) => row.number);

it('sends rows with the transaction they are of', async () => {
  await copy('1\n2\n');
  expect(await held()).toEqual([1, 2]);
  const taken = database.db.transaction(async (transaction) => {
    await copyIn(transaction, 'copy held from stdin', new TextEncoder().encode('3\n'));
    throw new Error('not after all');
  });
  await expect(taken).rejects.toThrow('not after all');
  expect(await held()).toEqual([1, 2]);
});

it.each([
  ['before it is sent', 'nothing', '1\n', /relation "nothing" does not exist/],
  ['while it is sent', 'held', 'no number\n', /invalid input syntax for type integer/],
  // Held to be unique at the end of the statement.
  ['when all is sent', 'held', '7\n7\n', /duplicate key value/],
])('rejects what is refused %s, and takes more after it', async (_when, table, text, refusal) => {
  await expect(copy(text, table)).rejects.toThrow(refusal);
  expect(await held()).toEqual([1, 2]);
  await copy('');
});
