import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

export const repositoryRoot = resolve(import.meta.dirname, '../..');

interface Opened {
  readonly url: string;
  readonly dataFolder: string;
}

export interface ClusterProcess {
  /** Where the cluster is; rejects with what the process complained of when it could not open one. */
  readonly opened: Promise<Opened>;
  /** What it has said about its doings so far. */
  readonly said: () => string;
  /** Ends it and waits until it is gone. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

export interface Where {
  readonly root?: string;
  readonly dataFolder?: string;
  readonly account?: { readonly uid: number; readonly gid: number };
  readonly home?: string;
}

/** Another process that holds a cluster open, as a second `npm start` would. */
export function startClusterProcess({ root = repositoryRoot, dataFolder, account, home }: Where): ClusterProcess {
  const { DATABASE_URL, HALSOUPPDRAG_DATA, HOME, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/durability/hold-cluster.ts')], {
    cwd: root,
    env: {
      ...environment,
      HOME: home ?? HOME,
      ...(dataFolder === undefined ? {} : { HALSOUPPDRAG_DATA: dataFolder }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  return { opened: firstLine(child, () => said), said: () => said, end: (signal) => end(child, signal) };
}

function firstLine(child: ChildProcess, said: () => string): Promise<Opened> {
  const opened = new Promise<Opened>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(JSON.parse(chunk.toString('utf8'))));
    child.once('close', () => reject(new Error(said())));
  });
  // A test that ends the process before it opened anything does not ask for the answer.
  opened.catch(() => undefined);
  return opened;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill(signal);
  await gone;
}
