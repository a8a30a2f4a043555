import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openCluster } from '../../apps/api/src/cluster/open-cluster.ts';
import { migrateDatabase } from '../../apps/api/src/db/migrate-database.ts';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { repositoryRoot } from '../../apps/api/src/settings.ts';
import { withDatabase } from './database-url.ts';
import { dropDatabase } from './drop-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testDatabaseServer: {
      /** Where the copies are made; the role may create databases. */
      readonly url: string;
      /** The migrated, empty database to copy. Its name begins the name of every copy. */
      readonly template: string;
    };
  }
}

/** One server and one migrated database for the whole run: the one in `DATABASE_URL`, else an embedded one of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer(process.env['DATABASE_URL']);
  const template = `halsouppdrag_test_${randomBytes(6).toString('hex')}`;
  const administration = openDatabase(server.url);
  const { sql } = administration;
  await sql`create database ${sql(template)} template template0 encoding 'UTF8'`;

  const database = openDatabase(withDatabase(server.url, template));
  await migrateDatabase(database);
  await database.close();

  project.provide('testDatabaseServer', { url: server.url, template });
  return async () => {
    const made = await sql`select datname from pg_database where starts_with(datname, ${template})`;
    for (const { datname } of made) await dropDatabase(sql, String(datname));
    await administration.close();
    await server.close();
  };
}

interface Server {
  readonly url: string;
  close(): Promise<void>;
}

async function openServer(external: string | undefined): Promise<Server> {
  if (external !== undefined && external !== '') return { url: external, close: async () => undefined };
  const dataFolder = join(tmpdir(), `halsouppdrag-test-${randomBytes(6).toString('hex')}`);
  const cluster = await openCluster({ dataFolder, log: () => undefined, repositoryRoot });
  return {
    url: cluster.url,
    close: async () => {
      await cluster.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
