import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../apps/api/src/cluster/free-port.ts';
import { repositoryRoot } from './cluster-process.ts';

export interface ServerProcess {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  /** Everything it printed so far. */
  readonly said: () => string;
  /** Its exit code once it is gone, null when a signal itself ended it. */
  readonly ended: Promise<number | null>;
  readonly end: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Runs the whole product as `npm start` does, with its embedded database in the folder. */
export function runServer(dataFolder: string, port: number): ServerProcess {
  // What Vitest sets for itself would turn the build into a test's.
  const { DATABASE_URL, VITEST, NODE_ENV, ...environment } = process.env;
  const child = spawn(process.execPath, [join(repositoryRoot, 'apps/start.mjs')], {
    cwd: repositoryRoot,
    env: { ...environment, HALSOUPPDRAG_DATA: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = once(child, 'close').then(() => child.exitCode);
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** The same, once it answers. */
export async function startServer(dataFolder: string): Promise<ServerProcess> {
  const server = runServer(dataFolder, await freePort());
  let isGone = false;
  server.ended.then(() => {
    isGone = true;
  });
  while (!(await answers(server.address))) {
    if (isGone) throw new Error(server.said());
    await sleep(50);
  }
  return server;
}

/** Whether it says that it is well. The answer is read to its end, so that no open connection delays a stop. */
export async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/api/health`);
    await answer.text();
    return answer.ok;
  } catch {
    // Not listening yet, or no longer.
    return false;
  }
}
