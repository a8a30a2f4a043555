import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes a folder and those above it; the ones it made may be passed through by every account, whatever the umask. */
export async function makeEnterableFolder(path: string): Promise<void> {
  const outermostMade = await mkdir(path, { recursive: true });
  if (outermostMade === undefined || process.platform === 'win32') return;
  for (let made = path; made.startsWith(outermostMade); made = dirname(made)) await chmod(made, 0o711);
}

/** Lets every account read all files below a folder, and run those that their owner may run. */
export async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
