/**
 * A road network as one buffer that can be stored, sent and handed to another thread as it is. Nodes and the straight
 * pieces of road between them; an index means the same node or piece in every array.
 */
export interface RoadGraph {
  /** All of it, header included. The arrays below are views of it. */
  readonly buffer: ArrayBuffer;
  /** The day of the map data (ISO), null where nothing tells. */
  readonly date: string | null;
  /** Ten-millionths of a degree. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly metres: Float32Array;
  /** Cars along the piece and against it, 0 where they may not. */
  readonly forwardKmh: Uint8Array;
  readonly backwardKmh: Uint8Array;
  /** 1 where feet may go, both ways. */
  readonly walk: Uint8Array;
}

/** Ten-millionths: OpenStreetMap's own precision, about a centimetre. */
export const unitsPerDegree = 1e7;

const magic = 0x47564f48;
/** Counts up whenever the layout or the meaning of a number (as the usual speeds) changes. */
const version = 1;
const headerWords = 8;
const at = { magic: 0, version: 1, nodes: 2, edges: 3, date: 4, checksum: 5 } as const;

const padded = (bytes: number) => (bytes + 3) & ~3;
const sizeOf = (nodes: number, edges: number) => 4 * headerWords + 8 * nodes + 12 * edges + 3 * padded(edges);

/** An empty graph of so many nodes and pieces, to be filled by whoever builds one and then sealed. */
export function emptyRoadGraph(nodes: number, edges: number, date: string | null): RoadGraph {
  const buffer = new ArrayBuffer(sizeOf(nodes, edges));
  const header = new Uint32Array(buffer, 0, headerWords);
  header[at.magic] = magic;
  header[at.version] = version;
  header[at.nodes] = nodes;
  header[at.edges] = edges;
  header[at.date] = date === null ? 0 : Number(date.replaceAll('-', ''));
  return viewsOf(buffer);
}

/** Writes the checksum that `decodeRoadGraph` looks for; after this nothing of it may change. */
export function sealRoadGraph(graph: RoadGraph): RoadGraph {
  new Uint32Array(graph.buffer, 0, headerWords)[at.checksum] = checksum(graph.buffer);
  return graph;
}

/** The graph in a buffer (not copied), or why it cannot be used: not a graph, another version's, or damaged. */
export function decodeRoadGraph(
  buffer: ArrayBuffer,
): RoadGraph | { readonly refused: 'notGraph' | 'otherVersion' | 'damaged' } {
  if (buffer.byteLength < 4 * headerWords || buffer.byteLength % 4 !== 0) return { refused: 'notGraph' };
  const header = new Uint32Array(buffer, 0, headerWords);
  if (header[at.magic] !== magic) return { refused: 'notGraph' };
  if (header[at.version] !== version) return { refused: 'otherVersion' };
  const size = sizeOf(header[at.nodes] as number, header[at.edges] as number);
  if (size !== buffer.byteLength || header[at.checksum] !== checksum(buffer)) return { refused: 'damaged' };
  return viewsOf(buffer);
}

function viewsOf(buffer: ArrayBuffer): RoadGraph {
  const header = new Uint32Array(buffer, 0, headerWords);
  const nodes = header[at.nodes] as number;
  const edges = header[at.edges] as number;
  let start = 4 * headerWords;
  const next = (bytes: number) => {
    const here = start;
    start += padded(bytes);
    return here;
  };
  return {
    buffer,
    date: dayOf(header[at.date] as number),
    lon: new Int32Array(buffer, next(4 * nodes), nodes),
    lat: new Int32Array(buffer, next(4 * nodes), nodes),
    from: new Uint32Array(buffer, next(4 * edges), edges),
    to: new Uint32Array(buffer, next(4 * edges), edges),
    metres: new Float32Array(buffer, next(4 * edges), edges),
    forwardKmh: new Uint8Array(buffer, next(edges), edges),
    backwardKmh: new Uint8Array(buffer, next(edges), edges),
    walk: new Uint8Array(buffer, next(edges), edges),
  };
}

function dayOf(date: number): string | null {
  if (date === 0) return null;
  const digits = String(date).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** FNV-1a over the words, the checksum's own left out. Source: Fowler, Noll & Vo, draft-eastlake-fnv. */
function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let hash = 0x811c9dc5;
  for (let k = 0; k < words.length; k++) {
    if (k !== at.checksum) hash = Math.imul(hash ^ (words[k] as number), 0x01000193);
  }
  return hash >>> 0;
}
