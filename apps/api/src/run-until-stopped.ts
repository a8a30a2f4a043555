import { ClusterError } from './cluster/cluster-error.ts';
import { RegionPackageError } from './db/load-region-folder.ts';
import { originOf } from './db/without-values.ts';

/** A start asked to end is let finish, so that what it started can be stopped in order, but not for ever. */
const longestStartMs = 30_000;

/**
 * Starts something, stops it in order at Ctrl-C or when asked to end, also while it still starts, and then exits. What
 * a person can mend is said in a sentence; only our own mistakes come with their trace.
 */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  let stop: (() => Promise<void>) | null = null;
  let stopping = false;
  const end = async () => {
    // A second Ctrl-C must not begin a second stop in the middle of the first.
    if (stopping) return;
    stopping = true;
    if (stop === null) {
      console.log('Avslutar när det som har startat är stängt.');
      setTimeout(() => process.exit(1), longestStartMs).unref();
      return;
    }
    await stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    stop = await start();
  } catch (error) {
    console.error(explained(error));
    process.exit(1);
  }
  if (!stopping) return;
  await stop();
  process.exit(0);
}

/** A reason the program cannot start that the person at the keyboard can do something about. */
export class StartRefused extends Error {}

function explained(error: unknown): unknown {
  if (error instanceof StartRefused || error instanceof ClusterError || error instanceof RegionPackageError)
    return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? error.port : '';
    return `Port ${port} är upptagen: något annat, kanske ett Hälsouppdraget som redan är igång, lyssnar där. Avsluta det eller välj en annan port med PORT.`;
  }
  // The driver's wrapper lists every value of the failed statement; what PostgreSQL said is enough.
  return originOf(error);
}
