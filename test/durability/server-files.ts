import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is not there yet. The cluster makes it itself, so that the unprivileged account may pass. */
export const newFolder = (what: string) => join(tmpdir(), `halsouppdrag-${what}-${randomBytes(6).toString('hex')}`);

/** The server's process id in its lock file; null when it was stopped cleanly. */
export async function serverPid(dataFolder: string): Promise<number | null> {
  const text = await readFile(join(dataFolder, 'postgresql/postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : Number(text.split('\n')[0]);
}

/** What the server itself wrote about its starts and stops. */
export const serverLog = (dataFolder: string) => readFile(join(dataFolder, 'postgresql/server.log'), 'utf8');

/** How many times a server came up on these files. */
export async function startsLogged(dataFolder: string): Promise<number> {
  return (await serverLog(dataFolder)).split('database system is ready to accept connections').length - 1;
}
