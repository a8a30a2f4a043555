import { deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { rowCounter } from './row-counter.ts';

/** The first entry of an archive with some rows in it, and something after it. */
function archive(rows: number): Uint8Array<ArrayBuffer> {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const head = Buffer.alloc(30);
  head.writeUInt16LE(name.length, 26);
  const xml = Array.from({ length: rows + 1 }, (_, at) => `<row r="${at + 1}"><c><v>${Math.sin(at)}</v></c></row>`);
  return new Uint8Array(Buffer.concat([head, name, deflateRawSync(xml.join('')), Buffer.from('PK more of it')]));
}

describe('the rows of a workbook as it comes', () => {
  it.each([7, 29, 64, 100_000])('are counted in parts of %i bytes, without the heading', async (size) => {
    const seen: number[] = [];
    const counter = rowCounter((rows) => seen.push(rows));
    const bytes = archive(5000);
    for (let from = 0; from < bytes.length; from += size) counter.add(bytes.slice(from, from + size));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(5000), { timeout: 30_000 });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('are none of what is no workbook', async () => {
    const seen: number[] = [];
    rowCounter((rows) => seen.push(rows)).add(new Uint8Array(200).fill(255));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.filter((rows) => rows > 0)).toEqual([]);
  });
});
