import { openCluster } from './cluster/open-cluster.ts';
import { loadRegionFolder } from './db/load-region-folder.ts';
import { migrateDatabase } from './db/migrate-database.ts';
import { type Database, openDatabase, requestLimits } from './db/open-database.ts';
import { repositoryRoot, type Settings } from './settings.ts';

export interface PreparedDatabase {
  readonly database: Database;
  readonly kind: 'embedded' | 'external';
  readonly close: () => Promise<void>;
}

/** A database that is up, migrated and holds a region. What it started it also stops when a later step fails. */
export async function prepareDatabase(settings: Settings, say: (line: string) => void): Promise<PreparedDatabase> {
  const { url, kind, closeServer } = await openServer(settings, say);
  try {
    await prepare(openDatabase(url), settings.regionFolder);
  } catch (error) {
    await closeServer();
    throw error;
  }
  const database = openDatabase(url, requestLimits);
  await learnTypes(database);
  const close = async () => {
    await database.close();
    await closeServer();
  };
  return { database, kind, close };
}

async function prepare(database: Database, regionFolder: string): Promise<void> {
  try {
    await migrateDatabase(database);
    await loadRegionFolder(database.db, regionFolder, new Date());
  } finally {
    await database.close();
  }
}

/**
 * Has the driver learn the array types on its first connection and never again. On each new one it asks by itself, in
 * a promise nobody waits for, and a server that goes away just then would end our process.
 */
async function learnTypes({ sql }: Database): Promise<void> {
  await sql`select 1`;
  sql.options.fetch_types = false;
}

async function openServer({ databaseUrl, dataFolder }: Settings, say: (line: string) => void) {
  if (databaseUrl !== null) return { url: databaseUrl, kind: 'external', closeServer: async () => undefined } as const;
  const cluster = await openCluster({ dataFolder, log: say, repositoryRoot });
  return { url: cluster.url, kind: cluster.kind, closeServer: () => cluster.close() };
}
