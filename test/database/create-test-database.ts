import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../apps/api/src/db/open-database.ts';
import { withDatabase } from './database-url.ts';
import { dropDatabase } from './drop-database.ts';

export interface TestDatabase {
  readonly url: string;
  /** Removes the database, whoever is still connected to it. */
  drop(): Promise<void>;
}

/** A migrated, empty database for one test file: a copy of the run's template, under a name of its own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('testDatabaseServer');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await once(url, ({ sql }) => sql`create database ${sql(name)} template ${sql(template)}`);
  return {
    url: withDatabase(url, name),
    drop: () => once(url, ({ sql }) => dropDatabase(sql, name)),
  };
}

async function once(url: string, work: (server: Database) => Promise<unknown>): Promise<void> {
  const server = openDatabase(url);
  try {
    await work(server);
  } finally {
    await server.close();
  }
}
