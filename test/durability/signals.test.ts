import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../apps/api/src/cluster/free-port.ts';
import { newFolder, serverLog, serverPid } from './server-files.ts';
import { answers, runServer, type ServerProcess, startServer } from './server-process.ts';

describe('npm start', () => {
  let dataFolder: string;
  let servers: ServerProcess[];
  const start = async () => {
    const server = await startServer(dataFolder);
    servers.push(server);
    return server;
  };
  beforeEach(() => {
    dataFolder = newFolder('signals');
    servers = [];
  });
  afterEach(async () => {
    for (const { end } of servers) await end('SIGTERM');
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops itself and PostgreSQL cleanly on %s', async (signal) => {
    const server = await start();
    expect(await serverPid(dataFolder)).not.toBeNull();
    expect(await server.end(signal)).toBe(0);
    expect(await serverPid(dataFolder)).toBeNull();
    expect((await serverLog(dataFolder)).trimEnd()).toMatch(/database system is shut down$/);
    expect(await answers(server.address)).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no PostgreSQL behind when %s comes while it starts',
    async (signal) => {
      // Once on an empty folder, where there is most to do, and once where the data is.
      for (const round of ['first', 'next']) {
        const server = runServer(dataFolder, await freePort());
        servers.push(server);
        while ((await serverPid(dataFolder)) === null) await sleep(5);
        // Twice, as npm passes on to us what the terminal has sent us already.
        server.end(signal);
        expect([round, await server.end(signal)]).toEqual([round, 0]);
        expect(await serverPid(dataFolder)).toBeNull();
        expect((await serverLog(dataFolder)).trimEnd()).toMatch(/database system is shut down$/);
      }
    },
  );

  it('a second time on the same data joins the same database, which outlives the first to stop', async () => {
    const [first, second] = [await start(), await start()];
    const pid = await serverPid(dataFolder);
    expect(await first.end('SIGINT')).toBe(0);
    expect(await serverPid(dataFolder)).toBe(pid);
    const areas = await (await fetch(`${second.address}/api/areas?level=kommun`)).json();
    expect(areas.items.length).toBeGreaterThan(0);
  });

  it('says in one sentence that the port is taken, and leaves the database to the one that runs', async () => {
    const first = await start();
    const { port } = new URL(first.address);
    const second = runServer(dataFolder, Number(port));
    expect(await second.ended).toBe(1);
    const lines = second.said().trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(new RegExp(`\\b${port}\\b.*\\.$`));
    expect(second.said()).not.toContain('    at ');
    expect(await answers(first.address)).toBe(true);
  });
});
