import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePostmaster, runningPostmaster } from './postmaster.ts';

const lines = (pid: number) => `${pid}\n/data\n1763778973\n44373\n\n127.0.0.1\n  1234  5678\nready   \n`;

describe('parsePostmaster', () => {
  it('reads process, port and status', () => {
    expect(parsePostmaster(lines(8552))).toEqual({ pid: 8552, port: 44373, status: 'ready' });
  });

  it('knows no port before the server has taken one', () => {
    expect(parsePostmaster('8552\n/data\n1763778973\n')).toEqual({ pid: 8552, port: null, status: '' });
  });

  it.each(['', '\n', 'abc\n'])('sees no server in %j', (text) => {
    expect(parsePostmaster(text)).toBeNull();
  });
});

describe('runningPostmaster', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halsouppdrag-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('finds none where no lock lies', async () => {
    expect(await runningPostmaster(folder)).toBeNull();
  });

  it('puts away the lock of a killed server whose process id now belongs to another program', async () => {
    await writeFile(join(folder, 'postmaster.pid'), lines(process.ppid));
    expect(await runningPostmaster(folder)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the lock of a process that is gone to PostgreSQL, which knows whether its memory is still in use', async () => {
    await writeFile(join(folder, 'postmaster.pid'), lines(2 ** 22 + 1));
    expect(await runningPostmaster(folder)).toBeNull();
    expect(await readdir(folder)).toEqual(['postmaster.pid']);
  });
});
