import { Unzlib } from 'fflate';
import { PbfReader } from 'pbf';
import { Damage } from '../damage.ts';
import { endOfValue, readBytes, readFields, readNumber } from './message.ts';

/** The format's own bounds. Source: OpenStreetMap Wiki, "PBF Format", File format. */
const maxHeaderBytes = 64 * 1024;
const maxBlobBytes = 32 * 1024 * 1024;

/** Where a blob lies in the file, before it is unpacked. */
export interface BlobPlace {
  readonly kind: 'OSMHeader' | 'OSMData';
  /** Counted from 1. */
  readonly number: number;
  /** The first byte of the blob in the file, its header included. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

/** The blob that starts at a byte of the file. Throws `Damage` when it cannot be one or is cut off. */
export function blobAt(bytes: Uint8Array, start: number, number: number): BlobPlace {
  if (start + 4 > bytes.length) throw new Damage('längden på en blob', 'slutet av filen');
  const headerBytes = new DataView(bytes.buffer, bytes.byteOffset + start).getUint32(0);
  if (headerBytes === 0 || headerBytes > maxHeaderBytes) {
    throw new Damage('ett blobhuvud på högst 64 kB', `längden ${headerBytes} byte`);
  }
  const headerEnd = start + 4 + headerBytes;
  if (headerEnd > bytes.length) throw new Damage(`ett blobhuvud på ${headerBytes} byte`, 'slutet av filen');
  const pbf = new PbfReader(bytes.subarray(start + 4, headerEnd));
  let type = '';
  let size = -1;
  readFields(pbf, headerBytes, (field) => {
    if (field === 1) type = new TextDecoder().decode(readBytes(pbf, headerBytes));
    if (field === 3) size = readNumber(pbf);
  });
  // The format lets a reader pass over kinds it does not know. A damaged name would then lose roads without a word.
  if (type !== 'OSMHeader' && type !== 'OSMData') {
    throw new Damage(
      'en blob av slaget OSMHeader eller OSMData',
      `slaget ”${type.slice(0, 20).replaceAll(/[^ -~]/g, '?')}”`,
    );
  }
  if (size < 0 || size > maxBlobBytes) throw new Damage('en blob på högst 32 MB', `storleken ${size} byte`);
  if (headerEnd + size > bytes.length) throw new Damage(`en blob på ${size} byte`, 'slutet av filen');
  return { kind: type, number, start, bodyStart: headerEnd, end: headerEnd + size };
}

/** The unpacked content of a blob. Throws `Damage` when it is not what its length and checksum say. */
export function unpackBlob(bytes: Uint8Array, { bodyStart, end }: BlobPlace): Uint8Array {
  const pbf = new PbfReader(bytes.subarray(bodyStart, end));
  const length = end - bodyStart;
  let raw: Uint8Array | null = null;
  let packed: Uint8Array | null = null;
  let rawSize = 0;
  readFields(pbf, length, (field) => {
    if (field === 1) raw = readBytes(pbf, length);
    if (field === 2) rawSize = readNumber(pbf);
    if (field === 3) packed = readBytes(pbf, length);
    if (field >= 4 && field <= 7) {
      endOfValue(pbf, length);
      throw new Damage('en blob packad med zlib', 'en som är packad på ett annat sätt');
    }
  });
  if (raw !== null) return raw;
  if (packed === null) throw new Damage('en blob med innehåll', 'ingenting');
  if (rawSize <= 0 || rawSize > maxBlobBytes) throw new Damage('högst 32 MB i en blob', `storleken ${rawSize} byte`);
  return inflate(packed, rawSize);
}

/** So little goes in at a time that what comes out, at most about 1 032 times as much, is no more than a blob may be. */
const stepBytes = 16 * 1024;

/**
 * Unpacks piece by piece, and stops at the first that is more than the blob says it holds: what is packed may be a
 * thousand times as much. fflate does not look at the checksum, and bytes that differ by one unpack to something that
 * looks right.
 */
function inflate(packed: Uint8Array, rawSize: number): Uint8Array {
  if (packed.length < 6) throw new Damage('packat innehåll', `${packed.length} byte`);
  const content = new Uint8Array(rawSize);
  let at = 0;
  const pieces = new Unzlib((piece) => {
    if (at + piece.length > rawSize) throw new Damage(`${rawSize} byte innehåll`, 'mer');
    content.set(piece, at);
    at += piece.length;
  });
  for (let from = 0; from < packed.length; from += stepBytes) {
    pieces.push(packed.subarray(from, from + stepBytes), from + stepBytes >= packed.length);
  }
  if (at !== rawSize) throw new Damage(`${rawSize} byte innehåll`, `${at} byte`);
  const told = new DataView(packed.buffer, packed.byteOffset + packed.length - 4).getUint32(0);
  if (adler32(content) !== told) throw new Damage('innehåll enligt kontrollsumman', 'något annat');
  return content;
}

/** The checksum of zlib. Source: RFC 1950, section 9; so many bytes fit before the sums must be reduced. */
function adler32(bytes: Uint8Array): number {
  const modulus = 65521;
  let a = 1;
  let b = 0;
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(bytes.length, start + 3800);
    for (let i = start; i < end; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= modulus;
    b %= modulus;
  }
  return ((b << 16) | a) >>> 0;
}
