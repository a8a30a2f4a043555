import type { RoadGraph } from './road-graph.ts';

/** The parts of a network that hang together (whatever the one-ways), the one with most road first. */
export interface RoadParts {
  /** The part of each node. */
  readonly part: Uint32Array;
  /** Metres of road in each part. */
  readonly metres: Float64Array;
}

/** Finds which nodes hang together by the pieces of road that are open. */
export function roadParts(graph: RoadGraph, open: (edge: number) => boolean): RoadParts {
  const parent = Uint32Array.from(graph.lon, (_, v) => v);
  for (let e = 0; e < graph.from.length; e++) {
    if (!open(e)) continue;
    const a = rootOf(parent, graph.from[e] as number);
    const b = rootOf(parent, graph.to[e] as number);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const metresOfRoot = new Float64Array(parent.length);
  for (let e = 0; e < graph.from.length; e++) {
    if (!open(e)) continue;
    const root = rootOf(parent, graph.from[e] as number);
    metresOfRoot[root] = (metresOfRoot[root] as number) + (graph.metres[e] as number);
  }
  const roots = parent.filter((above, v) => above === v);
  const order = [...roots].sort((a, b) => (metresOfRoot[b] as number) - (metresOfRoot[a] as number) || a - b);
  const numberOf = new Uint32Array(parent.length);
  for (const [k, root] of order.entries()) numberOf[root] = k;
  return {
    part: Uint32Array.from(parent, (_, v) => numberOf[rootOf(parent, v)] as number),
    metres: Float64Array.from(order, (root) => metresOfRoot[root] as number),
  };
}

/** Halves the way up as it goes, so that the next one is short. */
function rootOf(parent: Uint32Array, node: number): number {
  let here = node;
  while (parent[here] !== here) {
    parent[here] = parent[parent[here] as number] as number;
    here = parent[here] as number;
  }
  return here;
}
