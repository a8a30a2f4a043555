import { zlibSync } from 'fflate';
import { PbfWriter } from 'pbf';

/** A node or way of a made-up extract. */
interface MadeNode {
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface MadeWay {
  readonly refs: readonly number[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface MadeFile {
  readonly nodes: readonly MadeNode[];
  readonly ways: readonly MadeWay[];
  /** As a day; without it the header tells none. */
  readonly date?: string;
  readonly requires?: string;
  readonly zlib?: boolean;
  readonly dense?: boolean;
}

/** The bytes of an `.osm.pbf` as the format's own description has it: a header, a blob of nodes, a blob of ways. */
export function writeOsm({ nodes, ways, date, requires, zlib = true, dense = true }: MadeFile): Uint8Array {
  const header = message((pbf) => {
    pbf.writeStringField(4, 'OsmSchema-V0.6');
    if (requires !== undefined) pbf.writeStringField(4, requires);
    if (date !== undefined) pbf.writeVarintField(32, Date.parse(date) / 1000);
  });
  const strings = ['', ...new Set([...nodes, ...ways].flatMap(({ tags = {} }) => Object.entries(tags).flat()))];
  const block = (group: Uint8Array) =>
    message((pbf) => {
      pbf.writeBytesField(
        1,
        message((table) => {
          for (const text of strings) table.writeBytesField(1, new TextEncoder().encode(text));
        }),
      );
      pbf.writeBytesField(2, group);
    });
  const nodeGroup = message((pbf) => {
    if (dense) pbf.writeBytesField(2, denseNodes(nodes, strings));
    else for (const node of nodes) pbf.writeBytesField(1, plainNode(node, strings));
  });
  const wayGroup = message((pbf) => {
    for (const way of ways) pbf.writeBytesField(3, wayMessage(way, strings));
  });
  const blobs = [
    blob('OSMHeader', header, zlib),
    blob('OSMData', block(nodeGroup), zlib),
    blob('OSMData', block(wayGroup), zlib),
  ];
  const whole = new Uint8Array(blobs.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of blobs) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

const units = (degrees: number) => Math.round(degrees * 1e7);
const differences = (values: readonly number[]) => values.map((value, k) => value - (values[k - 1] ?? 0));

function denseNodes(nodes: readonly MadeNode[], strings: readonly string[]): Uint8Array {
  return message((pbf) => {
    pbf.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
    pbf.writePackedSVarint(8, differences(nodes.map(({ lat }) => units(lat))));
    pbf.writePackedSVarint(9, differences(nodes.map(({ lon }) => units(lon))));
    const words = nodes.map(({ tags = {} }) =>
      Object.entries(tags)
        .flat()
        .map((word) => strings.indexOf(word)),
    );
    if (words.some(({ length }) => length > 0))
      pbf.writePackedVarint(
        10,
        words.flatMap((one) => [...one, 0]),
      );
  });
}

function plainNode({ id, lon, lat, tags = {} }: MadeNode, strings: readonly string[]): Uint8Array {
  return message((pbf) => {
    pbf.writeSVarintField(1, id);
    pbf.writePackedVarint(
      2,
      Object.keys(tags).map((key) => strings.indexOf(key)),
    );
    pbf.writePackedVarint(
      3,
      Object.values(tags).map((value) => strings.indexOf(value)),
    );
    pbf.writeSVarintField(8, units(lat));
    pbf.writeSVarintField(9, units(lon));
  });
}

function wayMessage({ refs, tags }: MadeWay, strings: readonly string[]): Uint8Array {
  return message((pbf) => {
    pbf.writeVarintField(1, 1);
    pbf.writePackedVarint(
      2,
      Object.keys(tags).map((key) => strings.indexOf(key)),
    );
    pbf.writePackedVarint(
      3,
      Object.values(tags).map((value) => strings.indexOf(value)),
    );
    pbf.writePackedSVarint(8, differences(refs));
  });
}

function blob(type: string, content: Uint8Array, zlib: boolean): Uint8Array {
  const body = message((pbf) => {
    if (!zlib) return pbf.writeBytesField(1, content);
    pbf.writeVarintField(2, content.length);
    pbf.writeBytesField(3, zlibSync(content));
  });
  const header = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, body.length);
  });
  const whole = new Uint8Array(4 + header.length + body.length);
  new DataView(whole.buffer).setUint32(0, header.length);
  whole.set(header, 4);
  whole.set(body, 4 + header.length);
  return whole;
}
