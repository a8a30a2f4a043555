import { openCluster } from './cluster/open-cluster.ts';
import { loadRegionFolder } from './db/load-region-folder.ts';
import { migrateDatabase } from './db/migrate-database.ts';
import { type Database, openDatabase } from './db/open-database.ts';
import type { Settings } from './settings.ts';

export interface PreparedDatabase {
  readonly database: Database;
  readonly kind: 'embedded' | 'external';
  readonly close: () => Promise<void>;
}

/** A database that is up, migrated and holds a region. What it started it also stops when a later step fails. */
export async function prepareDatabase(settings: Settings, say: (line: string) => void): Promise<PreparedDatabase> {
  const { url, kind, closeServer } = await openServer(settings, say);
  const database = openDatabase(url);
  const close = async () => {
    await database.close();
    await closeServer();
  };
  try {
    await migrateDatabase(database);
    await loadRegionFolder(database.db, settings.regionFolder, new Date());
    return { database, kind, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openServer({ databaseUrl, dataFolder }: Settings, say: (line: string) => void) {
  if (databaseUrl !== null) return { url: databaseUrl, kind: 'external', closeServer: async () => undefined } as const;
  const cluster = await openCluster({ dataFolder, log: say });
  return { url: cluster.url, kind: cluster.kind, closeServer: () => cluster.close() };
}
