import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Attempt, everyInsats, logIn, send, writeUntilCutOff } from './insats-writer.ts';
import { newFolder, serverPid } from './server-files.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const rounds = 20;

describe('killed while writing', () => {
  const dataFolder = newFolder('killed');
  let server: ServerProcess | undefined;

  afterAll(async () => {
    await server?.end('SIGTERM');
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it(`loses no acknowledged insats in ${rounds} rounds, and a retry makes no double`, async () => {
    const acknowledged = new Set<string>();
    let cutOff: readonly Attempt[] = [];
    let databaseKills = 0;
    // What the region package brings is there from the start, and nobody acknowledged it.
    let shipped: ReadonlySet<string> | undefined;

    for (let round = 0; round <= rounds; round += 1) {
      server = await startServer(dataFolder);
      const { address } = server;
      const stored = new Set(await everyInsats(address));
      shipped ??= stored;
      expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);

      const writer = await logIn(address);
      for (const attempt of cutOff) {
        const id = await send(address, writer, attempt);
        expect(id).not.toBeNull();
        acknowledged.add(id ?? '');
      }
      // Every insats ever sent has been acknowledged by now, so there may be no other.
      expect(new Set(await everyInsats(address))).toEqual(new Set([...shipped, ...acknowledged]));
      if (round === rounds) break;

      const writing = writeUntilCutOff(address, writer);
      await sleep(100 + Math.random() * 400);
      // PostgreSQL outlives us in most rounds; in every third it dies first, or last, and leaves a stale lock.
      const pid = await serverPid(dataFolder);
      if (round % 3 === 1) process.kill(pid ?? 0, 'SIGKILL');
      await server.end('SIGKILL');
      if (round % 3 === 2) process.kill(pid ?? 0, 'SIGKILL');
      databaseKills += round % 3 === 0 ? 0 : 1;
      const burst = await writing;
      for (const id of burst.acknowledged) acknowledged.add(id);
      cutOff = burst.cutOff;
    }
    console.log(`${acknowledged.size} insatser acknowledged, PostgreSQL itself killed ${databaseKills} times`);
    expect(acknowledged.size).toBeGreaterThan(rounds);
  });
});
