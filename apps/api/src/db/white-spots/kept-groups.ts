import { sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import type { Counted } from './counted-insatser.ts';

/** So many periods are kept at once; the one asked for longest ago goes first. */
const most = 8;

/**
 * Keeps what a question over the insatser of a period gave for as long as no insats has changed. The database is asked
 * each time whether one has, so that what another process wrote is seen at once; only the adding up is spared.
 */
export function keptGroups<Group>(db: Db, find: (db: Db, counted: Counted) => Promise<readonly Group[]>) {
  const kept = new Map<string, { readonly version: string; readonly groups: readonly Group[] }>();
  return async (counted: Counted): Promise<readonly Group[]> => {
    const key = JSON.stringify(counted);
    // Before the groups: what is written in between makes them newer than their version, never older.
    const version = await insatserVersion(db);
    const found = kept.get(key);
    const groups = found?.version === version ? found.groups : await find(db, counted);
    kept.delete(key);
    kept.set(key, { version, groups });
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return groups;
  };
}

/** Changes with every write: a new insats changes how many there are, any other write the sum of the versions. */
async function insatserVersion(db: Db): Promise<string> {
  const [row] = await db.execute<{ version: string } & Record<string, unknown>>(sql`
    select concat_ws(' ', count(*), count(deleted_at), sum(version), max(updated_at)) as version from insats`);
  return row?.version ?? '';
}
