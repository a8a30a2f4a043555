import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { withDatabase } from '../database/database-url.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The product as `npm start` runs it, on a data folder (or database) of its own, on a port that stays the same. */
export interface RunningServer {
  readonly url: string;
  /** Where it keeps its embedded database. */
  readonly dataFolder: string;
  /** Stops it as Ctrl-C does and starts it again. */
  restart(): Promise<void>;
  /** Ends it at once, as a power cut does, without starting it again. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function runServer(): Promise<RunningServer> {
  const folder = join(tmpdir(), `halsouppdrag-e2e-${randomBytes(6).toString('hex')}`);
  const external = await externalDatabase();
  const environment = {
    ...process.env,
    HALSOUPPDRAG_DATA: folder,
    ...(external === null ? {} : { DATABASE_URL: external.url }),
  };
  let child: ChildProcess | undefined;
  let port = '0';

  const start = async () => {
    child = spawn(process.execPath, ['--import', 'tsx', 'apps/api/src/main.ts'], {
      cwd: repository,
      env: { ...environment, PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    port = await listeningPort(child);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };

  await start();
  return {
    url: `http://localhost:${port}`,
    dataFolder: folder,
    start,
    restart: async () => {
      await end('SIGINT');
      await start();
    },
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      await external?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits for the line that tells the address; fails with all that was printed when the server ends before it. */
function listeningPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: unknown) => {
      printed += String(chunk);
      const address = /http:\/\/localhost:(\d+)/.exec(printed);
      if (address?.[1] !== undefined) resolve(address[1]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${printed}`)));
  });
}

async function externalDatabase(): Promise<{ url: string; drop(): Promise<void> } | null> {
  const server = process.env['DATABASE_URL'];
  if (server === undefined || server === '') return null;
  const name = `halsouppdrag_e2e_${randomBytes(6).toString('hex')}`;
  const administration = openDatabase(server);
  await administration.sql`create database ${administration.sql(name)} template template0 encoding 'UTF8'`;
  return {
    url: withDatabase(server, name),
    drop: async () => {
      await administration.sql`drop database if exists ${administration.sql(name)} with (force)`;
      await administration.close();
    },
  };
}
