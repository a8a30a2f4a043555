import type { Roads } from '@halsouppdrag/domain';
import { type Complaint, complain, type Outcome } from '../complaint.ts';
import { Damage } from '../damage.ts';
import { type BlobPlace, blobAt, unpackBlob } from './blob.ts';
import { GrowingArray } from './growing-array.ts';
import { readHeaderBlock } from './header-block.ts';
import { type OsmWay, readNodes, readWays } from './primitive-block.ts';
import { blocksCars, wayUse } from './way-use.ts';

/** How far the reader has come, 0 to 1. */
export type ReadShare = number;

/**
 * Reads the roads of an OpenStreetMap extract (`.osm.pbf`), a blob a step, so that whoever asks can show how far it has
 * come and stop by not asking on. Gives the ways that cars or feet may use with the nodes they go through, or one
 * complaint that says at which blob and byte the file is not what it should be. Held in memory are the file, one
 * unpacked blob (at most 32 MB) and the roads, which have at most a node for each byte of the file. Turn restrictions are not read. A file cut off exactly between two blobs
 * cannot be told from a whole one; nodes that then are missing have NaN for a place.
 */
export function* readOsmRoads(file: string, bytes: Uint8Array): Generator<ReadShare, Outcome<Roads>> {
  const ways = collectWays(Math.max(leastRoom, bytes.length));
  const withNodes: BlobPlace[] = [];
  let toldAt = 0;
  let start = 0;
  for (let number = 1; number === 1 || start < bytes.length; number++) {
    const from = start;
    const read = attempt(file, number, from, () => {
      const place = blobAt(bytes, from, number);
      if (number === 1 && place.kind !== 'OSMHeader') throw new Damage('OSMHeader först i filen', place.kind);
      const content = unpackBlob(bytes, place);
      if (place.kind === 'OSMHeader') toldAt = readHeaderBlock(content);
      else if (readWays(content, ways.add).hasNodes) withNodes.push(place);
      return place.end;
    });
    if (typeof read !== 'number') return refused(read);
    start = read;
    yield (0.5 * start) / bytes.length;
  }
  if (ways.count() === 0) return refused(complain({ file }, 'vägar', 'inga som bilar eller gående får använda'));

  const nodes = ways.nodes();
  const lon = new Float64Array(nodes.length).fill(Number.NaN);
  const lat = new Float64Array(nodes.length).fill(Number.NaN);
  const carBlocked = new Uint8Array(nodes.length);
  for (const [k, place] of withNodes.entries()) {
    const read = attempt(file, place.number, place.start, () => {
      readNodes(unpackBlob(bytes, place), (id, x, y, barrier) => {
        const index = indexOf(nodes, id);
        if (index < 0) return;
        lon[index] = x;
        lat[index] = y;
        if (barrier !== null && blocksCars(barrier)) carBlocked[index] = 1;
      });
    });
    if (read !== undefined) return refused(read);
    yield 0.5 + (0.5 * (k + 1)) / withNodes.length;
  }
  if (nodes.length > 0 && lon.every(Number.isNaN)) {
    // As when a tool has taken away the nodes that only ways use, and written their places on the ways.
    return refused(complain({ file }, 'lägen för vägarnas noder', 'inga: utdraget är gjort utan dem'));
  }
  return { ok: true, value: { lon, lat, carBlocked, ...ways.whole(nodes), date: dayOf(toldAt || ways.editedAt()) } };
}

/** A real extract has a seventh of a node of a road to a byte; a small file that was made to may unpack to any number. */
const leastRoom = 1_000_000;

function dayOf(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  // Later than any calendar holds is damage too, but a date is no reason to refuse the roads.
  return seconds > 0 && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : null;
}

const refused = (complaint: Complaint): Outcome<never> => ({ ok: false, complaints: [complaint] });

/**
 * What reading a blob gives, or the complaint that says where it stopped. `pbf` and fflate throw errors of their own at
 * what they cannot read: whatever is thrown while a blob is read means that the blob cannot be read.
 */
function attempt<T>(file: string, number: number, byte: number, read: () => T): T | Complaint {
  try {
    return read();
  } catch (error) {
    const place = { file, path: `blob ${number} (byte ${byte} i filen)` };
    return error instanceof Damage
      ? complain(place, error.expected, error.found)
      : complain(place, 'innehåll som går att packa upp och läsa', 'något annat');
  }
}

function collectWays(mostNodes: number) {
  const refs = new GrowingArray((length) => new Float64Array(length));
  const starts = new GrowingArray((length) => new Uint32Array(length));
  const bytes = () => new GrowingArray((length) => new Uint8Array(length));
  const [roadClass, use, limitForward, limitBackward] = [bytes(), bytes(), bytes(), bytes()];
  let newest = 0;
  return {
    count: () => roadClass.length,
    editedAt: () => newest,
    add: ({ tags, refs: through, editedAt }: OsmWay) => {
      const found = wayUse(tags);
      if (found === null || through.length < 2) return;
      if (refs.length + through.length > mostNodes) throw new Damage('en vägnod per byte i filen', 'fler');
      newest = Math.max(newest, editedAt);
      starts.push(refs.length);
      for (const ref of through) refs.push(ref);
      roadClass.push(found.roadClass);
      use.push(found.use);
      limitForward.push(found.limitForward);
      limitBackward.push(found.limitBackward);
    },
    /** The ids of all nodes of the ways, rising, once each. */
    nodes: () => {
      const sorted = refs.whole().sort();
      return sorted.filter((id, k) => k === 0 || id !== sorted[k - 1]);
    },
    whole: (nodes: Float64Array) => {
      starts.push(refs.length);
      return {
        wayStart: starts.whole(),
        wayNodes: Uint32Array.from(refs.whole(), (id) => indexOf(nodes, id)),
        roadClass: roadClass.whole(),
        use: use.whole(),
        limitForward: limitForward.whole(),
        limitBackward: limitBackward.whole(),
      };
    },
  };
}

/** The place of an id among rising ids, −1 when it is not there. */
function indexOf(ids: Float64Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = ids[middle] as number;
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
