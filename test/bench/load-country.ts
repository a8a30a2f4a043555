import { openCluster } from '../../apps/api/src/cluster/open-cluster.ts';
import { loadRegion } from '../../apps/api/src/db/load-region.ts';
import { migrateDatabase } from '../../apps/api/src/db/migrate-database.ts';
import { type Database, openDatabase } from '../../apps/api/src/db/open-database.ts';
import { repositoryRoot } from '../../apps/api/src/settings.ts';
import type { ServerData } from '../e2e/server-data.ts';
import type { wholeCountry } from './whole-country.ts';

/** Loads the country where a server will find it, with what is written on top of it. */
export async function loadCountry(
  data: ServerData,
  country: NonNullable<ReturnType<typeof wholeCountry>>,
  write: (sql: Database['sql']) => Promise<void> = async () => undefined,
): Promise<void> {
  const cluster = await openCluster({ dataFolder: data.folder, log: () => undefined, repositoryRoot });
  const database = openDatabase(cluster.url);
  try {
    await migrateDatabase(database);
    await loadRegion(database.db, country, new Date());
    await write(database.sql);
    // What the database plans by is otherwise that its tables are empty.
    await database.sql`analyze`;
  } finally {
    await database.close();
    await cluster.close();
  }
}
