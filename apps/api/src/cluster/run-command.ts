import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly account: Account | null;
  /** A folder the account can enter: PostgreSQL's programs ask where they stand. */
  readonly folder: string;
  /** False for a command that leaves a server behind: on Windows the server would hold our pipe open for ever. */
  readonly keepOutput: boolean;
  readonly timeLimitSeconds: number;
}

export interface Outcome {
  /** Null when the command was ended by a signal or the time limit. */
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of PostgreSQL's programs in a session of its own, so that Ctrl-C in the terminal does not reach it. */
export function runCommand(command: Command): Promise<Outcome> {
  const { file, args, account, folder, keepOutput, timeLimitSeconds } = command;
  const { PATH, SystemRoot, TEMP } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: folder,
      // The person's own PG* variables must not steer our server, and English messages keep the log searchable.
      env: { PATH, SystemRoot, TEMP, LC_ALL: 'C' },
      stdio: ['ignore', keepOutput ? 'pipe' : 'ignore', keepOutput ? 'pipe' : 'ignore'],
      detached: true,
      windowsHide: true,
      timeout: timeLimitSeconds * 1000,
      ...account,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
