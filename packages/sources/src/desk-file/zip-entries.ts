import { Inflate } from 'fflate';
import { complain, type Outcome, quoteFound } from '../complaint.ts';

/** A file inside a zip, as the zip's own list of contents tells of it. What it claims of sizes is not believed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number;
  readonly compressed: Uint8Array;
  /** How many bytes more may be unpacked of the zip, for all its files together: parts may overlap, and be many. */
  readonly budget: { left: number };
}

const mostEntries = 10_000;
const mostBytesUnpacked = 200_000_000;
const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;

/** The files of a zip by name. Source: PKWARE APPNOTE 6.3.10. Encrypted files and zip64 are refused. */
export function readZipEntries(file: string, bytes: Uint8Array): Outcome<ReadonlyMap<string, ZipEntry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (found: string): Outcome<never> => ({
    ok: false,
    complaints: [complain({ file }, 'en hel zip-fil', found)],
  });
  const end = endOfContents(view);
  if (end === null) return broken('ingen innehållsförteckning; filen är avklippt eller av annat slag');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return broken(`${count} filer i den`);
  const entries = new Map<string, ZipEntry>();
  const budget = { left: mostBytesUnpacked };
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralRecord) return broken('en trasig förteckning');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & 1) === 1) return broken(`${quoteFound(name)} skyddad med lösenord`);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localRecord) return broken('en fil utan början');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) return broken(`${quoteFound(name)} avklippt`);
    const compressed = bytes.subarray(start, start + size);
    entries.set(name, { name, method: view.getUint16(at + 10, true), compressed, budget });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return { ok: true, value: entries };
}

/** The record that ends a zip lies in its last 64 kB, before a comment that may be empty. */
function endOfContents(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return null;
}

/** So little goes in at a time that what comes out, at most about 1 032 times as much, never takes much memory. */
const stepBytes = 4096;

/**
 * The bytes of a file in a zip, handed on piece by piece as they are unpacked. Stops with a complaint as soon as there
 * are more than the zip may have in all, whatever it claims, or when `take` says that it has had enough.
 */
export function inflateEntry(file: string, entry: ZipEntry, take: (piece: Uint8Array) => boolean): Outcome<null> {
  const place = { file, path: entry.name };
  const { budget } = entry;
  let goesOn = true;
  let finished = entry.method === 0;
  const hand = (piece: Uint8Array) => {
    budget.left -= piece.length;
    if (goesOn && piece.length > 0) goesOn = budget.left >= 0 && take(piece);
  };
  if (entry.method === 0) hand(entry.compressed);
  else if (entry.method !== 8) {
    return { ok: false, complaints: [complain(place, 'en fil packad med deflate', `packning ${entry.method}`)] };
  } else {
    const inflate = new Inflate((piece, isLast) => {
      hand(piece);
      finished ||= isLast;
    });
    try {
      for (let at = 0; at < entry.compressed.length && goesOn; at += stepBytes) {
        inflate.push(entry.compressed.subarray(at, at + stepBytes), at + stepBytes >= entry.compressed.length);
      }
    } catch {
      return { ok: false, complaints: [complain(place, 'en hel packad fil', 'en skadad')] };
    }
  }
  if (budget.left < 0) {
    const expected = `högst ${mostBytesUnpacked / 1_000_000} MB uppackat`;
    return { ok: false, complaints: [complain(place, expected, 'mer')] };
  }
  if (goesOn && !finished) return { ok: false, complaints: [complain(place, 'en hel packad fil', 'en avklippt')] };
  return { ok: true, value: null };
}
