import type { Database } from '../../apps/api/src/db/open-database.ts';

/**
 * Removes a database, whoever is still connected to it. Not `with (force)`: that gives up where PostgreSQL's own
 * vacuuming is at work in it, which only a superuser may end, while a plain drop sends it away and waits for all to go.
 */
export async function dropDatabase(sql: Database['sql'], name: string): Promise<void> {
  const [found] = await sql`select 1 from pg_database where datname = ${name}`;
  if (found === undefined) return;
  // A pool that loses its connection takes another at once.
  await sql`alter database ${sql(name)} allow_connections false`;
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and usename = current_user`;
  await sql`drop database ${sql(name)}`;
}
