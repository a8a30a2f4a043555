import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spool } from './spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-test-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const streamOf = (...parts: Uint8Array[]) => new Response(new Blob(parts.map((part) => new Uint8Array(part)))).body;
const bytes = Uint8Array.from({ length: 2_500_000 }, (_, i) => i % 251);

describe('what is sent in', () => {
  it('is given back as it came, as often as wanted, from a file that has no name to be left behind by', async () => {
    const spooled = await spool(streamOf(bytes.subarray(0, 10), bytes.subarray(10)), bytes.length);
    if (spooled === null) throw new Error('too long');
    expect(await readdir(folder)).toEqual([]);
    expect(spooled).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    for (let time = 0; time < 2; time++) {
      const pieces: Uint8Array[] = [];
      for await (const piece of spooled.pieces()) pieces.push(piece);
      expect(pieces.length).toBeGreaterThan(1);
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    }
    await spooled.close();
  });

  it('is refused when it is longer than it may be, and is nothing when it is nothing', async () => {
    expect(await spool(streamOf(bytes), bytes.length - 1)).toBeNull();
    const empty = await spool(null, 10);
    expect(empty?.bytes).toBe(0);
    await empty?.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing when the line is cut', async () => {
    const cut = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(bytes);
        controller.error(new Error('cut'));
      },
    });
    await expect(spool(cut, bytes.length)).rejects.toThrow('cut');
    expect(await readdir(folder)).toEqual([]);
  });
});
