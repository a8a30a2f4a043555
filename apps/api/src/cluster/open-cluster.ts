import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicationName } from './application-name.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { ClusterError } from './cluster-error.ts';
import { type DataFolder, prepareDataFolder } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { keepPlace } from './keep-place.ts';
import { makeClusterOnce } from './make-cluster.ts';
import { readOrMakePassword } from './password.ts';
import { runningPostmaster } from './postmaster.ts';
import { applicationRole, type Presence, takePlace } from './presence.ts';
import { lastLogLines, lastPort, startServer, stopServer } from './server.ts';

export interface Cluster {
  /** `postgres://…@127.0.0.1:<port>/halsouppdrag`, with this process' name for its connections. */
  readonly url: string;
  readonly kind: 'embedded';
  readonly dataFolder: string;
  /** Leaves the server, and stops it when no other process of ours uses it. Close your own connections first. */
  close(): Promise<void>;
}

export interface ClusterOptions {
  /** Where to keep the data; without it `.local` in the repository, or a system folder when only root gets in there. */
  readonly dataFolder?: string | undefined;
  readonly log: (line: string) => void;
  /** Whose `.local` is meant. */
  readonly repositoryRoot: string;
}

const systemFolder = '/var/lib/halsouppdrag';
const silentLimitMs = 20_000;
const startLimit = 8;
const startsOnUsualPort = 4;

/** Starts the embedded PostgreSQL, or joins the one already up on the same folder. Throws `ClusterError` if it cannot. */
export async function openCluster({ dataFolder, log, repositoryRoot }: ClusterOptions): Promise<Cluster> {
  const folder = await prepareDataFolder(dataFolder, { repositoryRoot, systemFolder }, log);
  const binaries = await findBinaries(folder.account, systemFolder, log);
  const password = await readOrMakePassword(folder.path, existsSync(folder.clusterFolder));
  await makeClusterOnce(folder, binaries, password);
  const { port, presence } = await joinOrStart(folder, binaries, password);
  const place = keepPlace(presence, () => rejoin(folder, binaries, password, port), log);
  const address = `${applicationRole}:${password}@127.0.0.1:${port}/${applicationRole}`;
  return {
    url: `postgres://${address}?application_name=${encodeURIComponent(applicationName)}`,
    kind: 'embedded',
    dataFolder: folder.path,
    close: () => place.leave(() => stopServer(folder, binaries)),
  };
}

/** Our connections look for the server where it was; at another address it is of no use to them. */
async function rejoin(folder: DataFolder, binaries: Binaries, password: string, port: number): Promise<Presence> {
  const again = await joinOrStart(folder, binaries, password, port);
  if (again.port === port) return again.presence;
  await again.presence.leave(() => stopServer(folder, binaries));
  throw new ClusterError('Dess port hann bli upptagen. Starta om Hälsouppdraget.');
}

/**
 * Goes round until it has a place: another process may start or stop the same server at any moment. A start takes the
 * port asked for, else the one the server had last, where other processes may look for it, and only then any other.
 */
async function joinOrStart(
  folder: DataFolder,
  binaries: Binaries,
  password: string,
  port?: number,
): Promise<{ port: number; presence: Presence }> {
  let starts = 0;
  let silentSince = Date.now();
  for (;;) {
    const postmaster = await runningPostmaster(folder.clusterFolder);
    if (postmaster === null) {
      if (starts === startLimit) {
        const lines = await lastLogLines(folder);
        throw new ClusterError(`PostgreSQL startar inte på ${folder.clusterFolder}. Den säger:\n${lines}`);
      }
      starts += 1;
      // Not asked first whether it is free: the asking would itself be in the way of another process that starts it.
      const usual = starts <= startsOnUsualPort ? await lastPort(folder) : undefined;
      const started = await startServer(folder, binaries, port ?? usual ?? (await freePort()));
      silentSince = Date.now();
      // Backends of a killed server need a moment to notice; only then are its files free.
      if (!started) await sleep(starts * 200);
      continue;
    }
    if (postmaster.port !== null && postmaster.status === 'ready') {
      const presence = await takePlace(folder, postmaster.port, password);
      if (presence !== null) return { port: postmaster.port, presence };
    }
    if (Date.now() - silentSince > silentLimitMs) {
      throw new ClusterError(
        `En PostgreSQL (process ${postmaster.pid}) håller ${folder.clusterFolder} men svarar inte. Avsluta den och starta igen.`,
      );
    }
    await sleep(100);
  }
}
