import type { Outcome } from '../complaint.ts';
import { inflateEntry, type ZipEntry } from './zip-entries.ts';

/** All the bytes of a file in a zip, within what the zip may unpack to in all. */
export function readWholeEntry(file: string, entry: ZipEntry): Outcome<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpacked = inflateEntry(file, entry, (piece) => {
    // The unpacker may use its memory again for the next piece.
    pieces.push(piece.slice());
    length += piece.length;
    return true;
  });
  if (!unpacked.ok) return unpacked;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { ok: true, value: whole };
}
