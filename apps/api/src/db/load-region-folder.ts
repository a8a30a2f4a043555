import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegionPackage } from '@halsouppdrag/sources';
import { sql } from 'drizzle-orm';
import { loadRegion } from './load-region.ts';
import type { Db } from './open-database.ts';
import { region } from './tables/index.ts';

/** A region package that cannot be loaded, with every complaint on a line of its own. */
export class RegionPackageError extends Error {}

/** Loads the region package in a folder if the database holds no region yet. */
export async function loadRegionFolder(db: Db, folder: string, at: Date): Promise<void> {
  const [loaded] = await db.select({ one: sql`1` }).from(region).limit(1);
  if (loaded) return;
  const outcome = readRegionPackage(await filesIn(folder));
  if (!outcome.ok) {
    const lines = outcome.complaints.map(({ message }) => `  ${message}`);
    throw new RegionPackageError(`Regionpaketet i ${folder} går inte att läsa in:\n${lines.join('\n')}`);
  }
  await loadRegion(db, outcome.value, at);
}

async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new RegionPackageError(`Mappen ${folder} med regionpaketet går inte att läsa (${error.code}).`);
  });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
