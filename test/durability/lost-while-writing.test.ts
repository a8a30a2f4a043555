import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { everyInsats, logIn, writeUntilCutOff } from './insats-writer.ts';
import { newFolder, serverPid } from './server-files.ts';
import { answers, type ServerProcess, startServer } from './server-process.ts';

describe('PostgreSQL killed under people who write', () => {
  const dataFolder = newFolder('lost-writing');
  let server: ServerProcess | undefined;

  afterAll(async () => {
    await server?.end('SIGTERM');
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it('takes nothing acknowledged with it, and the running API answers again by itself', async () => {
    server = await startServer(dataFolder);
    const { address } = server;
    for (let round = 0; round < 4; round += 1) {
      const enough = new AbortController();
      const writing = writeUntilCutOff(address, await logIn(address), enough.signal);
      await sleep(300);
      const pid = (await serverPid(dataFolder)) ?? 0;
      process.kill(pid, 'SIGKILL');
      // The killed server's own processes may answer for a moment yet: it is the next server that is waited for.
      await expect.poll(() => serverPid(dataFolder), { timeout: 60_000 }).not.toBe(pid);
      await expect.poll(() => answers(address), { timeout: 60_000 }).toBe(true);
      // Some may have had nothing under way just then, and write on.
      enough.abort();
      const { acknowledged } = await writing;
      const stored = new Set(await everyInsats(address));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    }
    expect(await server.end('SIGTERM')).toBe(0);
    expect(await serverPid(dataFolder)).toBeNull();
  });
});
