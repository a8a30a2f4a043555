import { realpath } from 'node:fs/promises';
import postgres from 'postgres';
import { applicationName } from './application-name.ts';
import { ClusterError } from './cluster-error.ts';
import type { DataFolder } from './data-folder.ts';
import { isDatabaseAway } from './database-away.ts';
import { superuser } from './make-cluster.ts';

/** The role and the database of the application. The role owns its database and may make more, but rules nothing else. */
export const applicationRole = 'halsouppdrag';

// Any numbers will do, as long as every version of us uses the same ones.
const presenceLock = 720_001;
const setUpLock = 720_002;

/**
 * One connection held for as long as this process uses the server, with a shared lock on it. The server frees the lock
 * when the process ends in whatever way, so the last one to leave can tell that it is the last.
 */
export interface Presence {
  /** Settles when the connection is gone, and the lock with it. */
  readonly lost: Promise<void>;
  /** Gives up the place and runs `stop` if nobody else is present; newcomers wait until it is done. */
  leave(stop: () => Promise<void>): Promise<void>;
}

/** Takes a place on the server; null when it does not answer, or is on its way up or down. */
export async function takePlace(folder: DataFolder, port: number, password: string): Promise<Presence | null> {
  let tellLost: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => {
    tellLost = resolve;
  });
  const sql = postgres({
    host: '127.0.0.1',
    port,
    username: superuser,
    password,
    database: 'postgres',
    max: 1,
    max_lifetime: null,
    idle_timeout: 0,
    connect_timeout: 5,
    // The driver asks for them on its own when it connects, and a server that stops just then would end our process.
    fetch_types: false,
    connection: { application_name: applicationName },
    onnotice: () => undefined,
    onclose: () => tellLost(),
  });
  try {
    await sql`select pg_advisory_lock_shared(${presenceLock})`;
    const [row] = await sql<[{ folder: string }]>`select current_setting('data_directory') as folder`;
    if ((await realpath(row.folder)) !== folder.clusterFolder) throw new NotOurs();
    await setUp(sql, password);
  } catch (error) {
    await sql.end({ timeout: 1 });
    if (error instanceof NotOurs || isDatabaseAway(error)) return null;
    if (codeOf(error) !== '28P01') throw error;
    throw new ClusterError(
      `Lösenordet i ${folder.path} passar inte databasen som ligger där. Lägg tillbaka den lösenordsfil som hör till.`,
      { cause: error },
    );
  }
  return {
    lost,
    async leave(stop) {
      try {
        await sql`select pg_advisory_unlock_shared(${presenceLock})`;
        const [row] = await sql<[{ alone: boolean }]>`select pg_try_advisory_lock(${presenceLock}) as alone`;
        if (row.alone) await stop();
      } catch (error) {
        // A server that is gone already needs no stopping.
        if (!isDatabaseAway(error)) throw error;
      } finally {
        await sql.end({ timeout: 1 });
      }
    },
  };
}

class NotOurs extends Error {}

async function setUp(sql: postgres.Sql, password: string): Promise<void> {
  const role = sql(applicationRole);
  await sql`select pg_advisory_lock(${setUpLock})`;
  const [found] = await sql<[{ role: boolean; database: boolean }]>`select
    exists (select from pg_roles where rolname = ${applicationRole}) as role,
    exists (select from pg_database where datname = ${applicationRole}) as database`;
  // The password is hexadecimal, and statements that define things take no parameters.
  if (!found.role) await sql`create role ${role} login createdb password ${sql.unsafe(`'${password}'`)}`;
  if (!found.database) await sql`create database ${role} owner ${role}`;
  await sql`select pg_advisory_unlock(${setUpLock})`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
