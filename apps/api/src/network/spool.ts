import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What was sent, on disk until it is in the database: neither memory nor a transaction waits for a slow line. */
export interface Spooled {
  readonly bytes: number;
  readonly sha256: string;
  readonly pieces: () => AsyncIterable<Uint8Array>;
  readonly remove: () => Promise<void>;
}

const pieceBytes = 1024 * 1024;

/** Writes a stream to a file of its own; null when it is longer than `most`, of which nothing is then left. */
export async function spool(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Spooled | null> {
  const path = join(tmpdir(), `halsouppdrag-${randomUUID()}`);
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  const remove = () => rm(path, { force: true });
  try {
    for await (const part of stream ?? []) {
      bytes += part.length;
      if (bytes > most) {
        await remove();
        return null;
      }
      hash.update(part);
      await file.writeFile(part);
    }
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex'), pieces: () => piecesOf(path), remove };
}

async function* piecesOf(path: string): AsyncIterable<Uint8Array> {
  const file: FileHandle = await open(path);
  try {
    for (;;) {
      const piece = new Uint8Array(pieceBytes);
      const { bytesRead } = await file.read(piece, 0, pieceBytes);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
