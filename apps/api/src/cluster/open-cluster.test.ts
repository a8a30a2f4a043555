import { randomBytes } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../settings.ts';
import { applicationName } from './application-name.ts';
import { type Cluster, openCluster } from './open-cluster.ts';
import { parsePostmaster } from './postmaster.ts';

describe('the embedded PostgreSQL', () => {
  let dataFolder: string;
  let cluster: Cluster;
  let sql: postgres.Sql;
  const said: string[] = [];
  const open = () => openCluster({ dataFolder, log: (line) => said.push(line), repositoryRoot });
  const postmaster = async () => parsePostmaster(await readFile(join(dataFolder, 'postgresql/postmaster.pid'), 'utf8'));

  beforeAll(async () => {
    dataFolder = join(tmpdir(), `halsouppdrag-cluster-${randomBytes(6).toString('hex')}`);
    cluster = await open();
    sql = postgres(cluster.url, { max: 1 });
  }, 60_000);

  afterAll(async () => {
    await sql?.end();
    await cluster?.close();
    await rm(dataFolder, { recursive: true });
  });

  it.each(['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums'])('keeps %s on', async (name) => {
    const [row] = await sql`select current_setting(${name}) as value`;
    expect(row).toEqual({ value: 'on' });
  });

  it('listens on the loopback address only, and on no socket file', async () => {
    const [row] = await sql`select current_setting('listen_addresses') as addresses,
      inet_server_addr() as address, inet_server_port() as port`;
    const running = await postmaster();
    expect(row).toEqual({ addresses: '127.0.0.1', address: '127.0.0.1', port: running?.port });
    if (process.platform === 'linux') expect(await listeningAddresses(running?.port ?? 0)).toEqual(['0100007F']);
  });

  it('keeps a long password that only its owner can read, and asks for it', async () => {
    const path = join(dataFolder, 'password');
    expect((await readFile(path, 'utf8')).length).toBe(64);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    const url = new URL(cluster.url);
    url.password = 'wrong';
    const stranger = postgres(url.href, { max: 1 });
    await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' });
    await stranger.end();
  });

  it('gives the application a role that rules nothing but its own databases', async () => {
    const [row] = await sql`select rolsuper, rolcreaterole from pg_roles where rolname = current_user`;
    expect(row).toEqual({ rolsuper: false, rolcreaterole: false });
  });

  it('sorts Swedish words as Swedes do', async () => {
    const rows = await sql`select word from unnest(array['ö', 'Ärla', 'zon', 'Åby', 'alm']) as word order by word`;
    expect(rows.map(({ word }) => word)).toEqual(['alm', 'zon', 'Åby', 'Ärla', 'ö']);
  });

  it('names the connections of this process', async () => {
    const [row] = await sql`select current_setting('application_name') as name`;
    expect(row).toEqual({ name: applicationName });
  });

  it('joins a server that is up, and leaves it up for those who stay', async () => {
    const before = await postmaster();
    const second = await open();
    expect(second.url).toBe(cluster.url);
    await second.close();
    expect(await postmaster()).toEqual(before);
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
    expect(said).toEqual([]);
  });
});

/** The addresses, in the hexadecimal of the kernel, that something listens on at this port. */
async function listeningAddresses(port: number): Promise<string[]> {
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8')));
  const listening = '0A';
  return tables
    .flatMap((table) => table.trim().split('\n').slice(1))
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , , state]) => state === listening)
    .map(([, local]) => (local ?? '').split(':'))
    .filter(([, hexPort]) => Number.parseInt(hexPort ?? '', 16) === port)
    .map(([address]) => address ?? '');
}
