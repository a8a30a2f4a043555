import { join } from 'node:path';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { repositoryRoot } from '../settings.ts';
import type { Database } from './open-database.ts';

/** Any number that is ours alone: two processes that start at once ask for the same lock. */
const migrationLock = 7_304_202_601;
const migrationsFolder = join(repositoryRoot, 'apps/api/src/db/migrations');

/** Brings the database to the newest tables. The second of two that start at once waits, then finds nothing to do. */
export async function migrateDatabase({ db, sql }: Database): Promise<void> {
  const holder = await sql.reserve();
  try {
    await holder`select pg_advisory_lock(${migrationLock})`;
    await migrate(db, { migrationsFolder });
  } finally {
    await holder`select pg_advisory_unlock(${migrationLock})`;
    holder.release();
  }
}
