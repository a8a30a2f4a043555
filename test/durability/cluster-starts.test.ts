import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Account, postgresAccount } from '../../apps/api/src/cluster/account.ts';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { type ClusterProcess, startClusterProcess } from './cluster-process.ts';
import { newFolder, serverLog, serverPid, startsLogged } from './server-files.ts';

describe('starts on one data folder', () => {
  let dataFolder: string;
  let processes: ClusterProcess[];
  const start = () => {
    const started = startClusterProcess({ dataFolder });
    processes.push(started);
    return started;
  };
  beforeEach(() => {
    dataFolder = newFolder('starts');
    processes = [];
  });
  afterEach(async () => {
    for (const { end } of processes) await end('SIGTERM');
    const pid = await serverPid(dataFolder);
    if (pid !== null) process.kill(pid, 'SIGINT');
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it('make one server of four first starts at once', async () => {
    const opened = await Promise.all([start(), start(), start(), start()].map(({ opened }) => opened));
    const addresses = new Set(opened.map(({ url }) => new URL(url).host));
    expect(addresses.size).toBe(1);
    expect(await startsLogged(dataFolder)).toBe(1);
  });

  it('leave the server to those who stay, and the last one stops it cleanly', async () => {
    const [first, second] = [start(), start()];
    await first.opened;
    const { url } = await second.opened;
    await first.end('SIGTERM');
    const database = openDatabase(url);
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
    await database.close();
    await second.end('SIGTERM');
    expect(await serverPid(dataFolder)).toBeNull();
    expect((await serverLog(dataFolder)).trimEnd()).toMatch(/database system is shut down$/);
  });

  it('survive that some leave while others come', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [leaving, coming] = [start(), start()];
      await leaving.opened;
      const [, { url }] = await Promise.all([leaving.end('SIGTERM'), coming.opened]);
      const database = openDatabase(url);
      expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
      await database.close();
      await coming.end('SIGTERM');
    }
  });

  it('join the server that a killed process left up', async () => {
    const killed = start();
    await killed.opened;
    const pid = await serverPid(dataFolder);
    await killed.end('SIGKILL');
    const next = start();
    await next.opened;
    expect(await serverPid(dataFolder)).toBe(pid);
    await next.end('SIGTERM');
    expect(await serverPid(dataFolder)).toBeNull();
  });

  it('succeed after the server itself was killed', async () => {
    const first = start();
    await first.opened;
    await first.end('SIGKILL');
    const pid = await serverPid(dataFolder);
    process.kill(pid ?? 0, 'SIGKILL');
    await start().opened;
    expect(await serverPid(dataFolder)).not.toBe(pid);
  });

  it('succeed although the process id in a stale lock now belongs to another program of the same account', async () => {
    const first = start();
    await first.opened;
    await first.end('SIGTERM');
    const account: Account | null = postgresAccount(join(dataFolder, 'postgresql'));
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { ...account, cwd: '/' });
    await once(stranger, 'spawn');
    const lines = [stranger.pid, join(dataFolder, 'postgresql'), 1, 5432, '', '127.0.0.1', '  1  1', 'ready'];
    await writeFile(join(dataFolder, 'postgresql/postmaster.pid'), `${lines.join('\n')}\n`);
    await start().opened;
    expect(await serverPid(dataFolder)).not.toBe(stranger.pid);
    stranger.kill();
  });

  it('succeed after a first start that was killed while it made the cluster', async () => {
    for (const delayMs of [250, 400, 550, 700, 900, 1100]) {
      const killed = start();
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await killed.end('SIGKILL');
    }
    const { url } = await start().opened;
    const database = openDatabase(url);
    expect(await database.sql`show data_checksums`).toEqual([{ data_checksums: 'on' }]);
    await database.close();
  });

  it('refuse with one sentence when the folder cannot be one', async () => {
    await writeFile(dataFolder, 'a file');
    await expect(start().opened).rejects.toThrow(/^Mappen .* kan inte skapas\. .*HALSOUPPDRAG_DATA.*\n$/);
  });

  it('refuse with one sentence when the password is gone', async () => {
    await mkdir(join(dataFolder, 'postgresql'), { recursive: true });
    await expect(start().opened).rejects.toThrow(/^Filen .*password med databasens lösenord saknas\./);
  });
});
