import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What was sent, on disk until it is in the database: neither memory nor a transaction waits for a slow line. */
export interface Spooled {
  readonly bytes: number;
  readonly sha256: string;
  readonly pieces: () => AsyncIterable<Uint8Array>;
  /** After that nothing is left of it. */
  readonly close: () => Promise<void>;
}

const pieceBytes = 1024 * 1024;

/** Writes a stream to a file of its own; null when it is longer than `most`, of which nothing is then left. */
export async function spool(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Spooled | null> {
  const path = join(tmpdir(), `halsouppdrag-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  // An open file can be used without a name, and the system takes it away however we end.
  await rm(path);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const part of stream ?? []) {
      bytes += part.length;
      if (bytes > most) {
        await file.close();
        return null;
      }
      hash.update(part);
      await file.writeFile(part);
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  return { bytes, sha256: hash.digest('hex'), pieces: () => piecesOf(file), close: () => file.close() };
}

async function* piecesOf(file: FileHandle): AsyncIterable<Uint8Array> {
  for (let at = 0; ; ) {
    const piece = new Uint8Array(pieceBytes);
    const { bytesRead } = await file.read(piece, 0, pieceBytes, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}
