import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { newData, type ServerData } from './server-data.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The product as `npm start` runs it, on a port that stays the same. */
export interface RunningServer {
  readonly url: string;
  /** Where it keeps its embedded database. */
  readonly dataFolder: string;
  /** What its data are named, and its database where that is on a server of its own. */
  readonly dataName: string;
  /** The process that answers, as long as it runs. */
  processId(): number | undefined;
  /** Stops it as Ctrl-C does and starts it again. */
  restart(): Promise<void>;
  /** Ends it at once, as a power cut does, without starting it again. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** On the data given, which the giver removes, else as a first start does on data of its own. */
export async function runServer(given?: ServerData): Promise<RunningServer> {
  const data = given ?? (await newData());
  const port = String(await lastingPort());
  let child: ChildProcess | undefined;

  const start = async () => {
    child = spawn(process.execPath, ['apps/api/dist/main.js'], {
      cwd: repository,
      env: { ...process.env, ...data.environment, PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await listening(child);
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
    dataFolder: data.folder,
    dataName: data.name,
    processId: () => child?.pid,
    start,
    restart: async () => {
      await end('SIGINT');
      await start();
    },
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      if (given === undefined) await data.remove();
    },
  };
}

/** Waits for the line that tells the address; fails with all that was printed when the server ends before it. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: unknown) => {
      printed += String(chunk);
      if (/http:\/\/localhost:\d+/.test(printed)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${printed}`)));
  });
}

/** A free port below those that systems hand out by themselves: nobody is given it while the server is away. */
async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const probe = createServer().listen(port, '127.0.0.1');
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
}
