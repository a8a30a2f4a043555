import { type Roads, roadUse } from '@halsouppdrag/domain';
import { metresOfSquaredChord, unitVectors } from '../great-circle.ts';
import { emptyRoadGraph, type RoadGraph, sealRoadGraph, unitsPerDegree } from './road-graph.ts';
import { carKmh } from './road-speeds.ts';

/**
 * The graph of roads: a node where a way has one, a piece of road between each two that follow. Pieces to a node that
 * the map data lacks are left out, as are nodes without any piece. Lengths are great-circle metres.
 */
export function buildRoadGraph(roads: Roads): RoadGraph {
  const present = roads.lon.map((lon, i) => Number(!Number.isNaN(lon) && !Number.isNaN(roads.lat[i] as number)));
  const pieces = piecesOf(roads, present);
  const order = spatialOrder(roads, pieces);
  const place = new Uint32Array(roads.lon.length);
  for (const [k, node] of order.entries()) place[node] = k;
  const graph = emptyRoadGraph(order.length, pieces.from.length, roads.date);
  for (const [k, node] of order.entries()) {
    graph.lon[k] = Math.round((roads.lon[node] as number) * unitsPerDegree);
    graph.lat[k] = Math.round((roads.lat[node] as number) * unitsPerDegree);
  }
  const vectors = unitVectors(interleaved(graph));
  for (let e = 0; e < pieces.from.length; e++) {
    const way = pieces.way[e] as number;
    const from = place[pieces.from[e] as number] as number;
    const to = place[pieces.to[e] as number] as number;
    const use = roads.use[way] as number;
    const roadClass = roads.roadClass[way] as number;
    graph.from[e] = from;
    graph.to[e] = to;
    graph.metres[e] = metresBetween(vectors, from, to);
    // The pieces up to a bollard go with it, so that no way leads past on either side.
    const isOpen = roads.carBlocked[pieces.from[e] as number] === 0 && roads.carBlocked[pieces.to[e] as number] === 0;
    if (isOpen && use & roadUse.carForward) graph.forwardKmh[e] = carKmh(roadClass, roads.limitForward[way] as number);
    if (isOpen && use & roadUse.carBackward)
      graph.backwardKmh[e] = carKmh(roadClass, roads.limitBackward[way] as number);
    if (use & roadUse.walk) graph.walk[e] = 1;
  }
  return sealRoadGraph(graph);
}

function piecesOf({ wayStart, wayNodes }: Roads, present: Float64Array) {
  const most = Math.max(0, wayNodes.length - (wayStart.length - 1));
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const way = new Uint32Array(most);
  let count = 0;
  for (let w = 0; w + 1 < wayStart.length; w++) {
    for (let k = (wayStart[w] as number) + 1; k < (wayStart[w + 1] as number); k++) {
      const a = wayNodes[k - 1] as number;
      const b = wayNodes[k] as number;
      if (a === b || present[a] === 0 || present[b] === 0) continue;
      from[count] = a;
      to[count] = b;
      way[count++] = w;
    }
  }
  return { from: from.subarray(0, count), to: to.subarray(0, count), way: way.subarray(0, count) };
}

/**
 * The nodes that have a piece, near ones after one another: a search goes from neighbour to neighbour, and is held up
 * by memory more than by arithmetic. In breadth-first order from the lowest node of each part.
 */
function spatialOrder(roads: Roads, { from, to }: { from: Uint32Array; to: Uint32Array }): Uint32Array {
  const nodes = roads.lon.length;
  const start = new Uint32Array(nodes + 2);
  for (let e = 0; e < from.length; e++) {
    start[(from[e] as number) + 2] = (start[(from[e] as number) + 2] as number) + 1;
    start[(to[e] as number) + 2] = (start[(to[e] as number) + 2] as number) + 1;
  }
  for (let v = 2; v < start.length; v++) start[v] = (start[v] as number) + (start[v - 1] as number);
  const neighbour = new Uint32Array(2 * from.length);
  const put = (at: number, other: number) => {
    neighbour[start[at + 1] as number] = other;
    start[at + 1] = (start[at + 1] as number) + 1;
  };
  for (let e = 0; e < from.length; e++) {
    put(from[e] as number, to[e] as number);
    put(to[e] as number, from[e] as number);
  }
  const order = new Uint32Array(nodes);
  const seen = new Uint8Array(nodes);
  let count = 0;
  for (let root = 0; root < nodes; root++) {
    if (seen[root] || start[root] === start[root + 1]) continue;
    seen[root] = 1;
    order[count] = root;
    for (let head = count++; head < count; head++) {
      const node = order[head] as number;
      for (let k = start[node] as number; k < (start[node + 1] as number); k++) {
        const other = neighbour[k] as number;
        if (seen[other]) continue;
        seen[other] = 1;
        order[count++] = other;
      }
    }
  }
  return order.subarray(0, count);
}

function interleaved({ lon, lat }: RoadGraph): Float64Array {
  const positions = new Float64Array(2 * lon.length);
  for (let i = 0; i < lon.length; i++) {
    positions[2 * i] = (lon[i] as number) / unitsPerDegree;
    positions[2 * i + 1] = (lat[i] as number) / unitsPerDegree;
  }
  return positions;
}

function metresBetween(vectors: Float64Array, a: number, b: number): number {
  const dx = (vectors[3 * a] as number) - (vectors[3 * b] as number);
  const dy = (vectors[3 * a + 1] as number) - (vectors[3 * b + 1] as number);
  const dz = (vectors[3 * a + 2] as number) - (vectors[3 * b + 2] as number);
  return metresOfSquaredChord(dx * dx + dy * dy + dz * dz);
}
