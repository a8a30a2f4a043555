import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ClusterError } from './cluster-error.ts';
import { isFileError } from './file-error.ts';

const fileName = 'password';

/** The password in the data folder; a new one is written first when there is none and the cluster is not made yet. */
export async function readOrMakePassword(dataFolder: string, clusterExists: boolean): Promise<string> {
  const path = join(dataFolder, fileName);
  const found = await read(path);
  if (found !== null) return found;
  if (clusterExists) {
    throw new ClusterError(
      `Filen ${path} med databasens lösenord saknas. Lägg tillbaka den, till exempel från en säkerhetskopia.`,
    );
  }
  // Linked into place whole and synced: two first starts at once agree, and a power cut cannot leave an empty password.
  const unfinished = join(dataFolder, `.password-${process.pid}`);
  const file = await open(unfinished, 'w', 0o600);
  await file.writeFile(randomBytes(32).toString('hex'));
  await file.sync();
  await file.close();
  await link(unfinished, path).catch((error: unknown) => {
    if (!isFileError(error, 'EEXIST')) throw error;
  });
  await rm(unfinished);
  const password = await read(path);
  if (password === null) throw new Error(`${path} vanished while it was being made`);
  return password;
}

async function read(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    if (isFileError(cause, 'ENOENT')) return null;
    if (!isFileError(cause, 'EACCES')) throw cause;
    throw new ClusterError(`Filen ${path} med databasens lösenord tillhör en annan användare. Starta som den.`, {
      cause,
    });
  }
}
