import { closed, type RoadNetwork } from '../network/road-network.ts';
import { type Seed, type ShortestTimes, unreachable } from '../network/shortest-times.ts';

/**
 * One textbook Dijkstra (1959) a unit, over the pieces of road as they stand in the graph, and the best of all units
 * afterwards: slow, and with nothing in common with the search it is the oracle of. A binary heap makes it usable on a
 * real extract.
 */
export function plainDijkstra(network: RoadNetwork, seeds: readonly Seed[]): ShortestTimes {
  const { graph, forward, backward } = network;
  const nodes = graph.lon.length;
  const into: [number, number][][] = Array.from({ length: nodes }, () => []);
  for (let e = 0; e < graph.from.length; e++) {
    const [from, to] = [graph.from[e] as number, graph.to[e] as number];
    if (forward[e] !== closed) into[to]?.push([from, forward[e] as number]);
    if (backward[e] !== closed) into[from]?.push([to, backward[e] as number]);
  }
  const milliseconds = new Uint32Array(nodes).fill(unreachable);
  const unit = new Int32Array(nodes).fill(-1);
  for (const of of [...new Set(seeds.map((seed) => seed.unit))].sort((a, b) => a - b)) {
    const times = fromOne(
      into,
      seeds.filter((seed) => seed.unit === of),
    );
    for (let v = 0; v < nodes; v++) {
      if ((times[v] as number) >= (milliseconds[v] as number)) continue;
      milliseconds[v] = times[v] as number;
      unit[v] = of;
    }
  }
  return { milliseconds, unit };
}

function fromOne(into: readonly (readonly [number, number])[][], seeds: readonly Seed[]): Float64Array {
  const times = new Float64Array(into.length).fill(Number.POSITIVE_INFINITY);
  const heap: [number, number][] = [];
  const push = (time: number, node: number) => {
    if (time >= (times[node] as number)) return;
    times[node] = time;
    let at = heap.push([time, node]) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((heap[up]?.[0] as number) <= time) break;
      heap[at] = heap[up] as [number, number];
      at = up;
    }
    heap[at] = [time, node];
  };
  for (const { node, milliseconds } of seeds) push(milliseconds, node);
  while (heap.length > 0) {
    const [time, node] = heap[0] as [number, number];
    const last = heap.pop() as [number, number];
    if (heap.length > 0) sink(heap, last);
    if (time > (times[node] as number)) continue;
    for (const [tail, cost] of into[node] as [number, number][]) push(time + cost, tail);
  }
  return times;
}

function sink(heap: [number, number][], moved: [number, number]): void {
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && (heap[down + 1]?.[0] as number) < (heap[down]?.[0] as number)) down++;
    if ((heap[down]?.[0] as number) >= moved[0]) break;
    heap[at] = heap[down] as [number, number];
    at = down;
  }
  heap[at] = moved;
}
