import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationRole } from '../../apps/api/src/cluster/presence.ts';
import { type Database, openDatabase } from '../../apps/api/src/db/open-database.ts';
import { withDatabase } from '../database/database-url.ts';
import type { RunningServer } from './running-server.ts';

/** The database of a server that runs, opened beside it: from outside it can be made slow, and looked into. */
export async function openRunningDatabase({ dataFolder, dataName }: RunningServer): Promise<Database> {
  const external = process.env['DATABASE_URL'];
  if (external) return openDatabase(withDatabase(external, dataName));
  const [password, running] = await Promise.all(
    ['password', join('postgresql', 'postmaster.pid')].map((file) => readFile(join(dataFolder, file), 'utf8')),
  );
  // PostgreSQL writes its port on the fourth line.
  const port = running?.split('\n')[3];
  return openDatabase(`postgres://${applicationRole}:${password?.trim()}@127.0.0.1:${port}/${applicationRole}`);
}
