import { execFile } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isFileError } from './file-error.ts';

/** What PostgreSQL writes about itself in `postmaster.pid`, which it also uses as its lock. */
export interface Postmaster {
  readonly pid: number;
  /** Null until the server has taken its port. */
  readonly port: number | null;
  readonly status: string;
}

/** Reads the lines of `postmaster.pid`; null when they are not (yet) those of a server. */
export function parsePostmaster(text: string): Postmaster | null {
  const lines = text.split('\n').map((line) => line.trim());
  // A negative id is a standalone backend, which is no server to join.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return null;
  return { pid, port: Number(lines[3]) || null, status: lines[7] ?? '' };
}

const lockFile = (clusterFolder: string) => join(clusterFolder, 'postmaster.pid');

/**
 * The server that runs on these files, or null. A lock file left by one that was killed is put away when its process id
 * has gone to some other program: PostgreSQL itself would take that program for a server and refuse to start.
 */
export async function runningPostmaster(clusterFolder: string): Promise<Postmaster | null> {
  const text = await readLock(lockFile(clusterFolder));
  if (text === null) return null;
  const postmaster = parsePostmaster(text);
  if (postmaster === null || !isAlive(postmaster.pid)) return null;
  if (await isPostgres(postmaster.pid)) return postmaster;
  await putAway(lockFile(clusterFolder), text);
  return null;
}

async function readLock(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isFileError(error, 'ENOENT')) return null;
    throw error;
  });
}

/** Moved first and then read again: a server that started meanwhile gets its lock back untouched. */
async function putAway(path: string, judged: string): Promise<void> {
  const moved = `${path}.${process.pid}`;
  await rename(path, moved).catch((error: unknown) => {
    if (!isFileError(error, 'ENOENT')) throw error;
  });
  const text = await readLock(moved);
  if (text === judged) await rm(moved);
  else if (text !== null) await rename(moved, path);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isFileError(error, 'EPERM');
  }
}

/** A killed server that nobody has buried (a container without init) has no command left, and counts as gone. */
async function isPostgres(pid: number): Promise<boolean> {
  return (await commandOf(pid)).includes('postgres');
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const [file, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']]
      : ['ps', ['-o', 'command=', '-p', String(pid)]];
  return promisify(execFile)(file as string, args as string[]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
