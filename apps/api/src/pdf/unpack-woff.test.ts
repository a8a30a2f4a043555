import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { unpackWoff } from './unpack-woff.ts';

const file = createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff');

it('gives every table whole, with the sum its directory says', async () => {
  const woff = await readFile(file);
  const font = unpackWoff(woff);
  // The size and the count of tables that the packed file tells of the plain one (fields 16 and 12 of its header).
  expect(font.length).toBe(woff.readUInt32BE(16));
  const count = font.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  for (let at = 0; at < count; at++) {
    const entry = 12 + at * 16;
    const tag = font.toString('latin1', entry, entry + 4);
    const [sum, offset, length] = [4, 8, 12].map((field) => font.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    let added = 0;
    for (let place = offset; place < offset + length; place += 4) added = (added + font.readUInt32BE(place)) >>> 0;
    // The sum of `head` leaves out the four bytes that tell the sum of the whole font (OpenType 1.9, head).
    if (tag === 'head') added = (added - font.readUInt32BE(offset + 8)) >>> 0;
    expect([tag, added]).toEqual([tag, sum]);
  }
});

it('refuses what is packed otherwise', () => {
  expect(() => unpackWoff(Buffer.from('wOF2'))).toThrow('WOFF 1.0');
});
