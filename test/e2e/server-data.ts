import { randomBytes } from 'node:crypto';
import { cpSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Database, openDatabase } from '../../apps/api/src/db/open-database.ts';
import { withDatabase } from '../database/database-url.ts';
import { dropDatabase } from '../database/drop-database.ts';
import { giveAway } from '../durability/repository-copy.ts';

/** Where one server keeps what it stores: in a data folder or, with `DATABASE_URL`, in a database of its own there. */
export interface ServerData {
  readonly name: string;
  readonly folder: string;
  /** The settings that send the product there. */
  readonly environment: Record<string, string>;
  remove(): Promise<void>;
}

const externalServer = process.env['DATABASE_URL'] || null;

/** Nothing yet: what a first start finds. */
export async function newData(): Promise<ServerData> {
  const name = newName();
  await onExternalServer((sql) => sql`create database ${sql(name)} template template0 encoding 'UTF8'`);
  return dataNamed(name);
}

/** What a server that has stopped left behind, copied for another one. */
export async function copyOf(template: string): Promise<ServerData> {
  const name = newName();
  if (externalServer === null) copyFolder(folderNamed(template), folderNamed(name));
  else await onExternalServer((sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  return dataNamed(name);
}

const newName = () => `halsouppdrag_e2e_${randomBytes(6).toString('hex')}`;
const folderNamed = (name: string) => join(tmpdir(), name);

function dataNamed(name: string): ServerData {
  const folder = folderNamed(name);
  const database = externalServer === null ? {} : { DATABASE_URL: withDatabase(externalServer, name) };
  return {
    name,
    folder,
    environment: { HALSOUPPDRAG_DATA: folder, ...database },
    remove: async () => {
      await onExternalServer((sql) => dropDatabase(sql, name));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function onExternalServer(work: (sql: Database['sql']) => Promise<unknown>): Promise<void> {
  if (externalServer === null) return;
  const { sql, close } = openDatabase(externalServer);
  try {
    await work(sql);
  } finally {
    await close();
  }
}

/** All at once: file by file with a wait for each, it takes three times the work, and nothing else is to be done. */
function copyFolder(from: string, to: string): void {
  // The port written there is the one of the server that was; all copies would try for it first.
  const filter = (path: string) => basename(path) !== 'postmaster.opts';
  cpSync(from, to, { recursive: true, filter });
  // PostgreSQL runs only as the owner of its files, which copying does not keep.
  giveAway(join(to, 'postgresql'), statSync(join(from, 'postgresql')));
}
