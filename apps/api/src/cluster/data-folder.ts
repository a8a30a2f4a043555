import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Account, blockingFolder, postgresAccount } from './account.ts';
import { ClusterError } from './cluster-error.ts';
import { isFileError } from './file-error.ts';
import { makeEnterableFolder } from './folder-modes.ts';

export interface Surroundings {
  readonly repositoryRoot: string;
  /** Where root keeps what the unprivileged account must reach. */
  readonly systemFolder: string;
}

export interface DataFolder {
  /** Holds the password file and the cluster's files. */
  readonly path: string;
  /** PostgreSQL's own files. */
  readonly clusterFolder: string;
  readonly account: Account | null;
}

/** The folder to keep data in, made when missing: the one asked for, else `.local`, else one that the account reaches. */
export async function prepareDataFolder(
  asked: string | undefined,
  { repositoryRoot, systemFolder }: Surroundings,
  log: (line: string) => void,
): Promise<DataFolder> {
  if (asked !== undefined && asked !== '') return demandReachable(await make(resolve(asked)));
  const local = join(repositoryRoot, '.local');
  const systemWide = join(systemFolder, nameOf(repositoryRoot));
  const account = postgresAccount(join(local, 'postgresql'));
  if (account === null) return make(local);
  // Data stays where it once was put, also when the project's folder is opened or closed later.
  if (!existsSync(join(systemWide, 'postgresql'))) {
    const folder = await make(local);
    await chmod(folder.path, 0o711);
    if (existsSync(folder.clusterFolder)) return demandReachable(folder);
    if (blockingFolder(folder.path, account) === null) return folder;
  }
  log(`Databasen ligger i ${systemWide}, eftersom bara root når projektets mapp.`);
  return make(systemWide);
}

function demandReachable(folder: DataFolder): DataFolder {
  const blocked = folder.account === null ? null : blockingFolder(folder.path, folder.account);
  if (blocked === null) return folder;
  throw new ClusterError(
    `Databasen kan inte ligga i ${folder.path}: PostgreSQL körs inte som root, och mappen ${blocked} släpper bara in sin ägare. Välj en annan mapp i HALSOUPPDRAG_DATA eller kör "chmod o+x ${blocked}".`,
  );
}

async function make(path: string): Promise<DataFolder> {
  await makeEnterableFolder(path).catch((cause: unknown) => {
    if (!isFileError(cause, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) throw cause;
    throw new ClusterError(`Mappen ${path} kan inte skapas. Peka HALSOUPPDRAG_DATA på en mapp du får skriva i.`, {
      cause,
    });
  });
  const real = await realpath(path);
  const clusterFolder = join(real, 'postgresql');
  return { path: real, clusterFolder, account: postgresAccount(clusterFolder) };
}

/** Tells clones of the same name apart. */
function nameOf(repositoryRoot: string): string {
  const hash = createHash('sha256').update(repositoryRoot).digest('hex').slice(0, 8);
  return `${basename(repositoryRoot)}-${hash}`;
}
