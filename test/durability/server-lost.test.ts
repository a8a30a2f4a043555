import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../apps/api/src/db/open-database.ts';
import { type ClusterProcess, startClusterProcess } from './cluster-process.ts';
import { newFolder, serverLog, serverPid } from './server-files.ts';

describe('a server that is lost under the processes that use it', () => {
  let dataFolder: string;
  let processes: ClusterProcess[];
  let database: Database | undefined;
  const start = () => {
    const started = startClusterProcess({ dataFolder });
    processes.push(started);
    return started;
  };
  beforeEach(() => {
    dataFolder = newFolder('lost');
    processes = [];
  });
  afterEach(async () => {
    await database?.close();
    for (const { end } of processes) await end('SIGTERM');
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it('is brought back at the same address with what was stored, and stopped by the last to leave', async () => {
    const [first, second] = [start(), start()];
    const [{ url }] = await Promise.all([first.opened, second.opened]);
    database = openDatabase(url);
    const { sql } = database;
    await sql`create table kept (id integer)`;
    for (let round = 1; round <= 3; round += 1) {
      await sql`insert into kept values (${round})`;
      const pid = (await serverPid(dataFolder)) ?? 0;
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => serverPid(dataFolder), { timeout: 30_000 }).not.toBe(pid);
      await untilAnswering(database);
      expect(await sql`select count(*)::int from kept`).toEqual([{ count: round }]);
      await untilPresent(database, 2);
    }
    expect(new Set(first.said().trimEnd().split('\n'))).toEqual(new Set(['Databasen försvann och är startad igen.']));

    await first.end('SIGTERM');
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
    await database.close();
    await second.end('SIGTERM');
    expect(await serverPid(dataFolder)).toBeNull();
    expect((await serverLog(dataFolder)).trimEnd()).toMatch(/database system is shut down$/);
  });

  it('that restarts by itself after one of its own crashed has those present as before', async () => {
    const { opened, end } = start();
    database = openDatabase((await opened).url);
    const pid = await serverPid(dataFolder);
    const [connection] = await database.sql`select pg_backend_pid() as pid`;
    process.kill(Number(connection?.['pid']), 'SIGKILL');
    await untilAnswering(database);
    expect(await serverPid(dataFolder)).toBe(pid);
    await untilPresent(database, 1);
    await database.close();
    await end('SIGTERM');
    expect(await serverPid(dataFolder)).toBeNull();
  });

  it('hinders neither a leave nor the next start', async () => {
    const only = start();
    await only.opened;
    process.kill((await serverPid(dataFolder)) ?? 0, 'SIGKILL');
    await only.end('SIGTERM');
    const next = start();
    database = openDatabase((await next.opened).url);
    await untilPresent(database, 1);
  });
});

async function untilAnswering({ sql }: Database): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  for (;;) {
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await sleep(50);
    }
  }
}

/** Waits until so many processes hold the lock that tells that they use the server. */
async function untilPresent({ sql }: Database, count: number): Promise<void> {
  await expect
    .poll(() => sql`select count(*)::int from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`, {
      timeout: 30_000,
    })
    .toEqual([{ count }]);
}
