import type { RoadNetwork } from './road-network.ts';

/** Where a search starts: a node, the milliseconds from there to the unit, and which unit it is. */
export interface Seed {
  readonly node: number;
  readonly milliseconds: number;
  readonly unit: number;
}

/** Milliseconds from each node to its nearest unit (`unreachable` without a way), and which unit that is (−1). */
export interface ShortestTimes {
  readonly milliseconds: Uint32Array;
  readonly unit: Int32Array;
}

export const unreachable = 0xffffffff;
const none = -1;

/**
 * From every node to the nearest of all units, in one search backwards over the roads from all units at once; two units
 * equally far: the one of lower index. Exact. The queue is a ring of buckets as wide as a short piece of road, and a node
 * whose time is bettered within its bucket is taken again. Source: Dial 1969, "Algorithm 360: Shortest-path forest with
 * topological ordering", with the wide buckets of Meyer & Sanders 2003, "Δ-stepping".
 */
export function shortestTimes(network: RoadNetwork, seeds: readonly Seed[]): ShortestTimes {
  const { arcStart, arcs } = network;
  const nodes = arcStart.length - 1;
  const milliseconds = new Uint32Array(nodes).fill(unreachable);
  const unit = new Int32Array(nodes).fill(none);
  const last = seeds.reduce((most, seed) => Math.max(most, seed.milliseconds), network.longestArc);
  const shift = Math.max(0, Math.ceil(Math.log2(Math.max(1, network.meanArc / 4))));
  const buckets = 2 ** Math.ceil(Math.log2(last / 2 ** shift + 2));
  const mask = buckets - 1;
  const first = new Int32Array(buckets).fill(none);
  const next = new Int32Array(nodes);
  const before = new Int32Array(nodes);
  const bucketOf = new Int32Array(nodes).fill(none);
  let waiting = 0;

  const offer = (node: number, time: number, of: number) => {
    const known = milliseconds[node] as number;
    if (time > known || (time === known && of >= (unit[node] as number)) || time >= unreachable) return;
    milliseconds[node] = time;
    unit[node] = of;
    const bucket = (time >>> shift) & mask;
    const old = bucketOf[node] as number;
    if (old === bucket) return;
    if (old === none) waiting++;
    else unlink(node, old);
    const head = first[bucket] as number;
    next[node] = head;
    before[node] = none;
    if (head !== none) before[head] = node;
    first[bucket] = node;
    bucketOf[node] = bucket;
  };
  const unlink = (node: number, bucket: number) => {
    const after = next[node] as number;
    const ahead = before[node] as number;
    if (ahead === none) first[bucket] = after;
    else next[ahead] = after;
    if (after !== none) before[after] = ahead;
  };

  for (const seed of seeds) offer(seed.node, seed.milliseconds, seed.unit);
  for (let bucket = 0; waiting > 0; bucket = (bucket + 1) & mask) {
    for (let node = first[bucket] as number; node !== none; node = first[bucket] as number) {
      unlink(node, bucket);
      bucketOf[node] = none;
      waiting--;
      const time = milliseconds[node] as number;
      const of = unit[node] as number;
      const end = 2 * (arcStart[node + 1] as number);
      for (let k = 2 * (arcStart[node] as number); k < end; k += 2) {
        offer(arcs[k] as number, time + (arcs[k + 1] as number), of);
      }
    }
  }
  return { milliseconds, unit };
}
