import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { ClusterError } from './cluster-error.ts';
import type { DataFolder } from './data-folder.ts';
import { isFileError } from './file-error.ts';
import { runCommand } from './run-command.ts';

export const superuser = 'postgres';
const unfinishedPrefix = '.new-cluster-';
const abandonedAfterMs = 10 * 60_000;

/** Makes the cluster's files when there are none. Two makers at once, or a kill in the middle, never leave half of one. */
export async function makeClusterOnce(folder: DataFolder, binaries: Binaries, password: string): Promise<void> {
  await removeAbandoned(folder.path);
  if (existsSync(folder.clusterFolder)) return;
  const workshop = await mkdtemp(join(folder.path, unfinishedPrefix));
  try {
    const made = await initdb(workshop, folder, binaries, password);
    await rename(made, folder.clusterFolder).catch((error: unknown) => {
      if (!isFileError(error, 'ENOTEMPTY', 'EEXIST', 'EPERM') || !existsSync(folder.clusterFolder)) throw error;
    });
    await syncFolder(folder.path);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function initdb(workshop: string, folder: DataFolder, { initdb }: Binaries, password: string): Promise<string> {
  const [made, passwordFile] = [join(workshop, 'postgresql'), join(workshop, 'password')];
  await mkdir(made, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  const { account } = folder;
  if (account !== null) for (const path of [workshop, made, passwordFile]) await chown(path, account.uid, account.gid);
  const { code, output } = await runCommand({
    file: initdb,
    args: [
      `--pgdata=${made}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=sv-SE',
      '--data-checksums',
    ],
    account,
    folder: workshop,
    keepOutput: true,
    timeLimitSeconds: 120,
  });
  if (code !== 0) throw new ClusterError(`Databasen kunde inte skapas i ${folder.path}. PostgreSQL säger:\n${output}`);
  return made;
}

/** A rename is on disk only when its folder is; Windows cannot open a folder and needs no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

/** What a killed first start left; the age keeps us from taking the workshop of one that is still at work. */
async function removeAbandoned(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const path = join(dataFolder, name);
    const modified = await stat(path).then(
      (stats) => stats.mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - modified > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
