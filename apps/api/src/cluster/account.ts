import { existsSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ClusterError } from './cluster-error.ts';

/** The account PostgreSQL's processes run as, when it has to be another than our own. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The unprivileged account named in a password file: a system has it, so none needs to be created. */
export function findNobody(passwd: string): Account | null {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (fields === undefined) return null;
  // macOS writes nobody as -2; the system calls take it unsigned.
  const [uid, gid] = [Number(fields[2]) >>> 0, Number(fields[3]) >>> 0];
  return uid === 0 ? null : { uid, gid };
}

/**
 * Whom PostgreSQL must run as: null for our own account, which is all an ordinary user needs. PostgreSQL refuses to run
 * as root, so root hands over to whoever owns the files already there, else to nobody.
 */
export function postgresAccount(filesFolder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(filesFolder)) {
    const { uid, gid } = statSync(filesFolder);
    if (uid !== 0) return { uid, gid };
  }
  const nobody = findNobody(readFileSync('/etc/passwd', 'utf8'));
  if (nobody !== null) return nobody;
  throw new ClusterError(
    'PostgreSQL kan inte köras som root, och kontot nobody saknas i /etc/passwd. Starta som en vanlig användare.',
  );
}

/** Whether the account may pass through a folder, by its mode bits. */
export function mayEnter({ uid, gid, mode }: Pick<Stats, 'uid' | 'gid' | 'mode'>, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** The outermost folder on the way to an existing path (itself included) that the account may not enter, else null. */
export function blockingFolder(path: string, account: Account): string | null {
  const real = realpathSync(path);
  const parent = dirname(real);
  if (parent !== real) {
    const above = blockingFolder(parent, account);
    if (above !== null) return above;
  }
  const stats = statSync(real);
  return stats.isDirectory() && !mayEnter(stats, account) ? real : null;
}
