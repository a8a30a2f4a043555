import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { runCommand } from './run-command.ts';

const logFile = (folder: DataFolder) => join(folder.clusterFolder, 'server.log');

/** The port the server had when it last ran on these files; undefined when it never did. */
export async function lastPort(folder: DataFolder): Promise<number | undefined> {
  const options = await readFile(join(folder.clusterFolder, 'postmaster.opts'), 'utf8').catch(() => '');
  return Number(/\bport=(\d+)/.exec(options)?.[1]) || undefined;
}

/** Starts the server and waits until it answers; false when it did not, for instance because another start was first. */
export async function startServer(folder: DataFolder, { pgCtl }: Binaries, port: number): Promise<boolean> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // On the command line, where neither the configuration file nor ALTER SYSTEM can turn them off.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const { code } = await runCommand({
    file: pgCtl,
    args: ['start', '-w', '-t', '60', '-D', folder.clusterFolder, '-l', logFile(folder), '-o', options.join(' ')],
    account: folder.account,
    folder: folder.clusterFolder,
    keepOutput: false,
    timeLimitSeconds: 90,
  });
  return code === 0;
}

/** Stops the server after its running transactions were rolled back and everything committed is on disk. */
export async function stopServer(folder: DataFolder, { pgCtl }: Binaries): Promise<void> {
  await runCommand({
    file: pgCtl,
    args: ['stop', '-w', '-m', 'fast', '-t', '60', '-D', folder.clusterFolder],
    account: folder.account,
    folder: folder.clusterFolder,
    keepOutput: false,
    timeLimitSeconds: 90,
  });
}

/** The end of the server's log, to show when it would not start. */
export async function lastLogLines(folder: DataFolder): Promise<string> {
  const text = await readFile(logFile(folder), 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-5).join('\n');
}
