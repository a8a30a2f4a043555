// Plain JavaScript without dependencies: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const local = join(root, '.local');
const lock = join(local, 'prepare.lock');
const shared = ['packages', 'tsconfig.json', 'package-lock.json'];
/** What is built before a start: where it ends up, what it is made of, and how. */
const builds = [
  { said: 'Bygger webbsidan …', folder: 'apps/web/dist', config: 'vite.config.ts', inputs: ['apps/web', ...shared] },
  {
    said: 'Bygger servern …',
    folder: 'apps/api/dist',
    config: 'apps/api/vite.config.ts',
    inputs: ['apps/api', ...shared],
  },
];
/** Relative to this file. */
export const builtServer = './api/dist/main.js';
const notInputs = new Set(['node_modules', 'dist']);
const oldestNode = [20, 19];
const lockLimitMs = 30 * 60_000;

/**
 * Installs what is missing and builds what is stale. Two of these in one clone wait for each other. Ends the process
 * with one sentence when it cannot be done.
 * @param {{ build: boolean }} wanted whether page and server are to be built
 */
export async function prepare({ build }) {
  try {
    demandNode(process.versions.node);
    await withLock(async () => {
      await install();
      if (!build) return;
      for (const one of builds) await buildIfStale(one);
    });
  } catch (error) {
    if (!(error instanceof PreparationError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

class PreparationError extends Error {}

/** @param {string} version */
function demandNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new PreparationError(
    `Hälsouppdraget behöver Node ${oldestNode.join('.')} eller nyare; här finns ${version}. Hämta en nyare på https://nodejs.org.`,
  );
}

async function install() {
  const wanted = await readPackages(join(root, 'package-lock.json'));
  // npm writes this file last, so an installation cut short has none.
  const found = await readPackages(join(root, 'node_modules/.package-lock.json')).catch(() => null);
  if (found !== null && isInstalled(wanted, found)) return;
  console.log('Installerar det som saknas (npm ci) …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code =
    npm?.endsWith('.js') === true
      ? await run(process.execPath, [npm, ...args])
      : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new PreparationError('Installationen misslyckades; npm säger varför här ovanför.');
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Package */

/**
 * @param {string} path
 * @returns {Promise<Record<string, Package>>}
 */
async function readPackages(path) {
  return JSON.parse(await readFile(path, 'utf8')).packages;
}

/**
 * Whether every package of the lock file is there in its version; those for other platforms may be absent.
 * @param {Record<string, Package>} wanted
 * @param {Record<string, Package>} found
 */
function isInstalled(wanted, found) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const there = found[path];
    if (there === undefined) return optional === true || devOptional === true || peer === true;
    return there.version === version;
  });
}

/** @param {(typeof builds)[number]} build */
async function buildIfStale({ said, folder, config, inputs }) {
  const stamp = join(root, folder, '.built-from');
  const wanted = await hashOf([config, ...inputs]);
  const builtFrom = await readFile(stamp, 'utf8').catch(() => null);
  if (builtFrom === wanted) return;
  console.log(said);
  await rm(stamp, { force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const code = await run(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new PreparationError('Bygget misslyckades; felet står här ovanför.');
  // Written last, so that a build cut short is built again.
  await writeFile(stamp, wanted);
}

/** @param {string[]} paths relative to the root */
async function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of paths) await addTo(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
async function addTo(hash, path) {
  const absolute = join(root, path);
  if ((await stat(absolute)).isFile()) {
    if (!/\.test\.tsx?$/.test(path)) hash.update(`\n${path}\n`).update(await readFile(absolute));
    return;
  }
  const names = (await readdir(absolute)).filter((name) => !notInputs.has(name)).sort();
  for (const name of names) await addTo(hash, `${path}/${name}`);
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number | null>}
 */
function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** @param {() => Promise<void>} work */
async function withLock(work) {
  await mkdir(local, { recursive: true });
  // The database may lie here under another account, which must be able to pass.
  if (process.getuid?.() === 0) await chmod(local, 0o711);
  for (let tries = 1; !(await takeLock()); tries += 1) {
    if (tries === 3) console.log('Väntar på en annan start som förbereder i samma mapp …');
    await sleep(300);
  }
  try {
    await work();
  } finally {
    await emptyLock(String(process.pid));
  }
}

/** A folder that holds its owner's process id is moved into place whole; the move fails while another one is there. */
async function takeLock() {
  const mine = `${lock}.${process.pid}`;
  await rm(mine, { recursive: true, force: true });
  await mkdir(mine);
  await writeFile(join(mine, String(process.pid)), '');
  try {
    await rename(mine, lock);
    return true;
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error;
    await rm(mine, { recursive: true });
    await removeAbandonedLock();
    return false;
  }
}

async function removeAbandonedLock() {
  const [owner] = await readdir(lock).catch(() => []);
  if (owner === undefined) return;
  const takenAt = await stat(join(lock, owner)).catch(() => null);
  // We hold no lock here, so one with our own process id was left by an earlier process that had it.
  const held = isAlive(Number(owner)) && Number(owner) !== process.pid;
  if (takenAt !== null && held && Date.now() - takenAt.mtimeMs < lockLimitMs) return;
  await emptyLock(owner);
}

/**
 * Removes this owner's mark and the folder if that emptied it: a lock that changed hands meanwhile stays.
 * @param {string} owner
 */
async function emptyLock(owner) {
  await rm(join(lock, owner), { force: true });
  await rmdir(lock).catch((error) => {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM')) throw error;
  });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string[]} codes
 */
function hasCode(error, ...codes) {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
