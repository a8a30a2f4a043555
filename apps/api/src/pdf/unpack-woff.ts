import { inflateSync } from 'node:zlib';

const header = { length: 44, entry: 20 };
const plain = { length: 12, entry: 16 };

/**
 * A font packed for the web as the plain font it was made of. Read packed, every look at one of its tables unpacks the
 * table again, which is most of the work of writing a page. Source: WOFF File Format 1.0 (W3C), 3–5.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not in WOFF 1.0.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = header.length + at * header.entry;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const data = packed < size ? inflateSync(bytes) : bytes;
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.subarray(entry + 16, entry + 20), data };
  });
  const directory = Buffer.alloc(plain.length + count * plain.entry);
  woff.copy(directory, 0, 4, 8);
  const steps = Math.floor(Math.log2(count));
  for (const [at, number] of [count, 2 ** steps * 16, steps, (count - 2 ** steps) * 16].entries())
    directory.writeUInt16BE(number, 4 + at * 2);
  let offset = directory.length;
  const parts: Buffer[] = [directory];
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = plain.length + at * plain.entry;
    tag.copy(directory, entry);
    checksum.copy(directory, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}
