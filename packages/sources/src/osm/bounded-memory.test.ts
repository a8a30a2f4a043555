import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'osm-'));
});
afterAll(() => rm(folder, { recursive: true }));

const message = (write: (pbf: PbfWriter) => void): Uint8Array => {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
};
function blob(type: string, content: Uint8Array): Uint8Array {
  const body = message((pbf) => {
    pbf.writeVarintField(2, content.length);
    pbf.writeBytesField(3, deflateSync(content, { level: 9 }));
  });
  const header = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, body.length);
  });
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length);
  return Buffer.concat([length, header, body]);
}
const header = blob(
  'OSMHeader',
  message((pbf) => pbf.writeStringField(4, 'OsmSchema-V0.6')),
);
const many = (times: number, byte: number) => new Uint8Array(times).fill(byte);
const times = (count: number, one: Uint8Array) => Buffer.concat(Array.from({ length: count }, () => one));
const words = (empty = 0) =>
  Buffer.concat([
    message((pbf) => {
      for (const word of ['', 'highway', 'residential']) pbf.writeBytesField(1, new TextEncoder().encode(word));
    }),
    // The tag of a word, and that it has no length.
    Buffer.from(many(2 * empty, 0)).map((_, k) => (k % 2 === 0 ? 0x0a : 0)),
  ]);
/** A road that goes back and forth through so many nodes. */
const way = (nodes: number, tags = 1) =>
  message((pbf) => {
    pbf.writeBytesField(2, many(tags, 1));
    pbf.writeBytesField(3, many(tags, 2));
    pbf.writeBytesField(8, many(nodes, 2));
  });
const ways = (one: Uint8Array, count = 1) =>
  times(
    count,
    message((pbf) => pbf.writeBytesField(3, one)),
  );
const block = (group: Uint8Array, { empty = 0, groups = 0 } = {}) =>
  blob(
    'OSMData',
    Buffer.concat([
      message((pbf) => {
        pbf.writeBytesField(1, words(empty));
        pbf.writeBytesField(2, group);
      }),
      Buffer.from(many(2 * groups, 0)).map((_, k) => (k % 2 === 0 ? 0x12 : 0)),
    ]),
  );
const manyTags = message((pbf) =>
  pbf.writeBytesField(
    2,
    message((dense) => {
      for (const field of [1, 8, 9]) dense.writePackedSVarint(field, [1]);
      dense.writeBytesField(10, Buffer.concat([many(30_000_000, 1), many(1, 0)]));
    }),
  ),
);

/** What a process of its own says of a file, and the most memory it had in MB. */
async function reading(name: string, bytes: Uint8Array): Promise<{ said: string; peakMb: number }> {
  const path = join(folder, `${name}.osm.pbf`);
  await writeFile(path, bytes);
  const reader = new URL('./read-osm-roads.ts', import.meta.url).href;
  const program = `
    const { readFileSync } = await import('node:fs');
    const { readOsmRoads } = await import(${JSON.stringify(reader)});
    const reading = readOsmRoads('prov.osm.pbf', new Uint8Array(readFileSync(${JSON.stringify(path)})));
    let step = reading.next();
    while (!step.done) step = reading.next();
    const said = step.value.ok ? '' : step.value.complaints[0].message;
    console.log(JSON.stringify({ said, peakMb: process.resourceUsage().maxRSS / 1024 }));`;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    { cwd },
  );
  return JSON.parse(stdout);
}

describe('a small .osm.pbf made to unpack to very much', () => {
  const short = ways(way(3));
  it.each<[string, () => Uint8Array, string]>([
    ['one way of 33 million nodes', () => block(ways(way(33_000_000))), 'högst 50\u00a0000 noder'],
    [
      'a way of 16 million properties',
      () => block(ways(way(3, 16_000_000))),
      'högst 50\u00a0000 noder eller egenskaper',
    ],
    ['a node of 15 million properties', () => Buffer.concat([block(short), block(manyTags)]), 'egenskaper till en nod'],
    ['16 million words', () => block(short, { empty: 16_000_000 }), 'lägen för vägarnas noder'],
    ['16 million groups', () => block(short, { groups: 16_000_000 }), 'lägen för vägarnas noder'],
    ['the same ways over and over', () => times(10, block(ways(way(8), 1_200_000))), 'en vägnod per byte i filen'],
  ])('is told of, with little memory: %s', async (name, made, expected) => {
    const bytes = Buffer.concat([header, made()]);
    expect(bytes.length).toBeLessThan(1_000_000);
    const [plain, bomb] = [await reading('vanlig', Buffer.concat([header, block(short)])), await reading(name, bytes)];
    expect(bomb.said).toContain(expected);
    // A blob may be 32 MB unpacked; what is held beside it is some times that.
    expect(bomb.peakMb - plain.peakMb).toBeLessThan(400);
  });
});
