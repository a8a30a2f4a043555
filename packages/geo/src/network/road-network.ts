import type { RoadMode } from '@halsouppdrag/domain';
import { type EdgeGrid, edgeGrid } from './edge-grid.ts';
import type { RoadGraph } from './road-graph.ts';
import { type RoadParts, roadParts } from './road-parts.ts';
import { walkingKmh } from './road-speeds.ts';

/** A piece of road that may not be used in a direction. */
export const closed = 0xffffffff;

/** A road graph made ready for one way of travelling: whole milliseconds, so that sums and ties are exact. */
export interface RoadNetwork {
  readonly graph: RoadGraph;
  readonly mode: RoadMode;
  /** Milliseconds along each piece of road and against it; `closed` where one may not. */
  readonly forward: Uint32Array;
  readonly backward: Uint32Array;
  /**
   * Who can go straight to a node: for node v, pairs of a node and the milliseconds from it to v, at
   * `arcs[2 * k]` and `arcs[2 * k + 1]` for k from `arcStart[v]` up to `arcStart[v + 1]`.
   */
  readonly arcStart: Uint32Array;
  readonly arcs: Uint32Array;
  readonly longestArc: number;
  readonly meanArc: number;
  readonly parts: RoadParts;
  readonly grid: EdgeGrid;
}

/**
 * Parts of the network with less road than this are not travelled from or to: the aisle of a car park whose entrance is
 * private is no place to live at, and what is nearest beside it is the street.
 */
const leastPartMetres = 1000;

/** Makes a graph ready for one mode: times, who can go where, loose parts, and a grid to find the nearest piece by. */
export function roadNetwork(
  graph: RoadGraph,
  mode: RoadMode,
  shortestPartMetres: number = leastPartMetres,
): RoadNetwork {
  const edges = graph.from.length;
  const forward = new Uint32Array(edges).fill(closed);
  const backward = new Uint32Array(edges).fill(closed);
  for (let e = 0; e < edges; e++) {
    const metres = graph.metres[e] as number;
    forward[e] = milliseconds(metres, mode === 'car' ? (graph.forwardKmh[e] as number) : onFoot(graph, e));
    backward[e] = milliseconds(metres, mode === 'car' ? (graph.backwardKmh[e] as number) : onFoot(graph, e));
  }
  const open = (e: number) => forward[e] !== closed || backward[e] !== closed;
  const parts = roadParts(graph, open);
  const grid = edgeGrid(
    graph,
    (e) => open(e) && (parts.metres[parts.part[graph.from[e] as number] as number] as number) >= shortestPartMetres,
  );
  return { graph, mode, forward, backward, ...arcsInto(graph, forward, backward), parts, grid };
}

const onFoot = ({ walk }: RoadGraph, e: number) => (walk[e] === 1 ? walkingKmh : 0);

/** At least one, so that a search always gets further. */
function milliseconds(metres: number, kmh: number): number {
  return kmh === 0 ? closed : Math.max(1, Math.round((metres * 3600) / kmh));
}

function arcsInto(graph: RoadGraph, forward: Uint32Array, backward: Uint32Array) {
  const nodes = graph.lon.length;
  const edges = graph.from.length;
  const arcStart = new Uint32Array(nodes + 1);
  const count = (node: number) => {
    arcStart[node + 1] = (arcStart[node + 1] as number) + 1;
  };
  for (let e = 0; e < edges; e++) {
    if (forward[e] !== closed) count(graph.to[e] as number);
    if (backward[e] !== closed) count(graph.from[e] as number);
  }
  for (let v = 0; v < nodes; v++) arcStart[v + 1] = (arcStart[v + 1] as number) + (arcStart[v] as number);
  const total = arcStart[nodes] as number;
  const arcs = new Uint32Array(2 * total);
  const next = arcStart.slice(0, nodes);
  let longestArc = 0;
  let sum = 0;
  const put = (node: number, tail: number, cost: number) => {
    const k = next[node] as number;
    next[node] = k + 1;
    arcs[2 * k] = tail;
    arcs[2 * k + 1] = cost;
    longestArc = Math.max(longestArc, cost);
    sum += cost;
  };
  for (let e = 0; e < edges; e++) {
    const from = graph.from[e] as number;
    const to = graph.to[e] as number;
    if (forward[e] !== closed) put(to, from, forward[e] as number);
    if (backward[e] !== closed) put(from, to, backward[e] as number);
  }
  return { arcStart, arcs, longestArc, meanArc: total === 0 ? 0 : sum / total };
}
