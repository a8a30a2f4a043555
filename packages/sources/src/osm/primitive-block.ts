import { PbfReader } from 'pbf';
import { Damage } from '../damage.ts';
import { GrowingArray } from './growing-array.ts';
import { endOfValue, readBytes, readFields, readNumber } from './message.ts';

/** A way as the file has it. */
export interface OsmWay {
  readonly tags: ReadonlyMap<string, string>;
  readonly refs: readonly number[];
  /** When it was last edited, in seconds since 1970; 0 where the file does not tell. */
  readonly editedAt: number;
}

/** Where parts of a block start and end, in turn: a few bytes of a file can unpack to millions of empty ones. */
type Ranges = GrowingArray<Uint32Array>;

interface Block {
  readonly pbf: PbfReader;
  readonly strings: Ranges;
  readonly groups: Ranges;
  readonly granularity: number;
  /** Milliseconds a unit of time. */
  readonly dateGranularity: number;
  readonly latOffset: number;
  readonly lonOffset: number;
}

/** Source of the numbers of the fields: OpenStreetMap, `osmformat.proto`, version 1.5. */
function openBlock(content: Uint8Array): Block {
  const pbf = new PbfReader(content);
  const strings = ranges();
  const groups = ranges();
  let [granularity, dateGranularity, latOffset, lonOffset] = [100, 1000, 0, 0];
  readFields(pbf, content.length, (field) => {
    if (field === 1) {
      const end = endOfValue(pbf, content.length);
      readFields(pbf, end, (inner) => {
        if (inner === 1) passOver(pbf, end, strings);
      });
    } else if (field === 2) passOver(pbf, content.length, groups);
    else if (field === 17) granularity = readNumber(pbf);
    else if (field === 18) dateGranularity = readNumber(pbf);
    else if (field === 19) latOffset = readNumber(pbf);
    else if (field === 20) lonOffset = readNumber(pbf);
  });
  if (granularity <= 0) throw new Damage('en upplösning större än 0', String(granularity));
  return { pbf, strings, groups, granularity, dateGranularity, latOffset, lonOffset };
}

const ranges = (): Ranges => new GrowingArray((length) => new Uint32Array(length));

function passOver(pbf: PbfReader, within: number, into: Ranges): void {
  const end = endOfValue(pbf, within);
  into.push(pbf.pos);
  into.push(end);
  pbf.pos = end;
}

/** Calls `onGroup` with where each group ends, the reader at its start. */
function eachGroup({ pbf, groups }: Block, onGroup: (end: number) => void): void {
  for (let k = 0; k < groups.length; k += 2) {
    pbf.pos = groups.at(k);
    onGroup(groups.at(k + 1));
  }
}

/** Calls `onWay` for each way of a block; gives whether the block has nodes too, which are not read. */
export function readWays(content: Uint8Array, onWay: (way: OsmWay) => void): { readonly hasNodes: boolean } {
  const block = openBlock(content);
  const { pbf, dateGranularity } = block;
  const text = textOf(block, content);
  let hasNodes = false;
  eachGroup(block, (end) => {
    readFields(pbf, end, (field) => {
      if (field === 1 || field === 2) hasNodes = true;
      if (field === 3) onWay(readWay(pbf, endOfValue(pbf, end), text, dateGranularity / 1000));
    });
  });
  return { hasNodes };
}

/** The strings of a block are decoded when first asked for: most are names and notes that nobody asks for. */
function textOf({ strings }: Block, content: Uint8Array): (index: number) => string {
  const decoder = new TextDecoder();
  const known: string[] = [];
  return (index) => {
    if (2 * index >= strings.length) throw new Damage(`ett av ${strings.length / 2} ord`, `ord nummer ${index}`);
    known[index] ??= decoder.decode(content.subarray(strings.at(2 * index), strings.at(2 * index + 1)));
    return known[index];
  };
}

function readWay(pbf: PbfReader, end: number, text: (index: number) => string, secondsPerUnit: number): OsmWay {
  let editedAt = 0;
  const keys: number[] = [];
  const values: number[] = [];
  const refs: number[] = [];
  readFields(pbf, end, (field) => {
    if (field === 2) readPacked(pbf, end, keys, () => pbf.readVarint());
    if (field === 3) readPacked(pbf, end, values, () => pbf.readVarint());
    if (field === 4) {
      const infoEnd = endOfValue(pbf, end);
      readFields(pbf, infoEnd, (inner) => {
        if (inner === 2) editedAt = readNumber(pbf) * secondsPerUnit;
      });
    }
    if (field === 8) {
      let ref = 0;
      readPacked(pbf, end, refs, () => {
        ref += pbf.readSVarint();
        return ref;
      });
    }
  });
  if (keys.length !== values.length) {
    throw new Damage(`${keys.length} värden till en vägs egenskaper`, `${values.length}`);
  }
  return { tags: new Map(keys.map((key, k) => [text(key), text(values[k] as number)])), refs, editedAt };
}

/** Far more than OpenStreetMap takes: 2 000 nodes to a way, and some thousand properties. */
const mostOfOne = 50_000;
const mostTold = mostOfOne.toLocaleString('sv-SE');

function readPacked(pbf: PbfReader, within: number, into: number[], next: () => number): void {
  const end = endOfValue(pbf, within);
  while (pbf.pos < end) {
    if (into.length === mostOfOne) throw new Damage(`högst ${mostTold} noder eller egenskaper`, 'fler');
    into.push(next());
  }
  if (pbf.pos !== end) throw new Damage('hela tal', 'ett avklippt');
}

/** What stands at a node that has a barrier; null for the others, whose tags nobody needs. */
export type BarrierTags = ReadonlyMap<string, string> | null;

/** Calls `onNode` for each node of a block, in degrees. */
export function readNodes(
  content: Uint8Array,
  onNode: (id: number, lon: number, lat: number, barrier: BarrierTags) => void,
): void {
  const block = openBlock(content);
  const { pbf, granularity, latOffset, lonOffset } = block;
  const text = textOf(block, content);
  const place: OnNode = (id, lon, lat, keyValues) => {
    const [x, y] = [1e-9 * (lonOffset + granularity * lon), 1e-9 * (latOffset + granularity * lat)];
    if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) throw new Damage('ett läge på jorden', `lon ${x}, lat ${y}`);
    onNode(id, x, y, barrierTags(keyValues, text));
  };
  eachGroup(block, (end) => {
    readFields(pbf, end, (field) => {
      if (field === 1) readNode(pbf, endOfValue(pbf, end), place);
      if (field === 2) readDense(pbf, endOfValue(pbf, end), place);
    });
  });
}

/** Keys and values in turn, as numbers of words; the array is used again for the next node. */
type OnNode = (id: number, lon: number, lat: number, keyValues: readonly number[]) => void;

function barrierTags(keyValues: readonly number[], text: (index: number) => string): BarrierTags {
  let isBarrier = false;
  for (let k = 0; k < keyValues.length; k += 2) isBarrier ||= text(keyValues[k] as number) === 'barrier';
  if (!isBarrier) return null;
  const words = keyValues.map(text);
  return new Map(words.flatMap((word, k) => (k % 2 === 0 ? [[word, words[k + 1] ?? ''] as const] : [])));
}

function readNode(pbf: PbfReader, end: number, onNode: OnNode): void {
  let [id, lon, lat] = [0, 0, 0];
  const keys: number[] = [];
  const values: number[] = [];
  readFields(pbf, end, (field) => {
    if (field === 2) readPacked(pbf, end, keys, () => pbf.readVarint());
    if (field === 3) readPacked(pbf, end, values, () => pbf.readVarint());
    if (field === 1) id = pbf.readSVarint();
    if (field === 8) lat = pbf.readSVarint();
    if (field === 9) lon = pbf.readSVarint();
  });
  if (keys.length !== values.length)
    throw new Damage(`${keys.length} värden till en nods egenskaper`, `${values.length}`);
  onNode(
    id,
    lon,
    lat,
    keys.flatMap((key, k) => [key, values[k] as number]),
  );
}

/** Three columns of differences, and one of tags if any node has some, read side by side so that none is held in memory. */
function readDense(pbf: PbfReader, end: number, onNode: OnNode): void {
  const columns = new Map<number, PbfReader>();
  readFields(pbf, end, (field) => {
    if (field === 1 || field === 8 || field === 9 || field === 10)
      columns.set(field, new PbfReader(readBytes(pbf, end)));
  });
  const [ids, lats, lons] = [columns.get(1), columns.get(8), columns.get(9)];
  if (ids === undefined && lats === undefined && lons === undefined) return;
  const uneven = () => new Damage('lika många id, latituder och longituder', 'olika många');
  if (ids === undefined || lats === undefined || lons === undefined) throw uneven();
  const tags = columns.get(10);
  const keyValues: number[] = [];
  let [id, lat, lon] = [0, 0, 0];
  while (ids.pos < ids.length) {
    id += ids.readSVarint();
    lat += lats.readSVarint();
    lon += lons.readSVarint();
    if (ids.pos > ids.length || lats.pos > lats.length || lons.pos > lons.length) throw uneven();
    readKeyValues(tags, keyValues);
    onNode(id, lon, lat, keyValues);
  }
  if (lats.pos !== lats.length || lons.pos !== lons.length) throw uneven();
}

/** A node's keys and values in turn; a 0 ends them. */
function readKeyValues(tags: PbfReader | undefined, into: number[]): void {
  into.length = 0;
  if (tags === undefined || tags.length === 0) return;
  for (;;) {
    if (tags.pos >= tags.length) throw new Damage('egenskaper till varje nod', 'för få');
    const key = tags.readVarint();
    if (key === 0) return;
    if (into.length >= mostOfOne) throw new Damage(`högst ${mostTold} egenskaper till en nod`, 'fler');
    into.push(key, tags.readVarint());
  }
}
