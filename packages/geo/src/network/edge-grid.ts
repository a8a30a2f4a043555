import type { Position } from '@halsouppdrag/domain';
import { earthRadiusMetres } from '../great-circle.ts';
import { type RoadGraph, unitsPerDegree } from './road-graph.ts';

const metresPerUnit = (Math.PI / 180 / unitsPerDegree) * earthRadiusMetres;

/** Where on a piece of road a place is nearest to it. */
export interface RoadPoint {
  readonly edge: number;
  /** 0 at the piece's first node, 1 at its last. */
  readonly fraction: number;
  /** From the place straight to the road. */
  readonly metres: number;
}

/** Finds the nearest piece of road. */
export interface EdgeGrid {
  /** The nearest piece within so many metres, the one of lower index where two are equally near; null without any. */
  nearest(position: Position, withinMetres: number): RoadPoint | null;
}

/** On average; a town has many times more in each of its cells, and the country and the sea between next to none. */
const edgesPerCell = 0.3;
const firstReachMetres = 60;

/**
 * A grid over the pieces of road that are wanted. Within two kilometres the Earth is flat enough: distances are measured
 * on the plane that touches it at the place, wrong by less than half a thousandth in Sweden.
 */
export function edgeGrid(graph: RoadGraph, wanted: (edge: number) => boolean): EdgeGrid {
  const { lon, lat, from, to } = graph;
  const edges = Uint32Array.from(from, (_, e) => e).filter(wanted);
  const [west, east] = rangeOf(lon, edges, from, to);
  const [south, north] = rangeOf(lat, edges, from, to);
  const cells = Math.max(1, edges.length / edgesPerCell);
  const flat = Math.cos(((south + north) / 2 / unitsPerDegree) * (Math.PI / 180));
  const side = Math.max(1, Math.sqrt((((east - west) * flat + 1) * (north - south + 1)) / cells));
  const columns = Math.max(1, Math.ceil(((east - west) * flat) / side));
  const rows = Math.max(1, Math.ceil((north - south) / side));
  const columnOf = (x: number) => clamp(Math.floor(((x - west) * flat) / side), columns);
  const rowOf = (y: number) => clamp(Math.floor((y - south) / side), rows);

  const starts = new Uint32Array(columns * rows + 1);
  const eachCell = (e: number, visit: (cell: number) => void) => {
    const [a, b] = [from[e] as number, to[e] as number];
    const [xa, xb, ya, yb] = [lon[a] as number, lon[b] as number, lat[a] as number, lat[b] as number];
    const lastColumn = columnOf(Math.max(xa, xb));
    const lastRow = rowOf(Math.max(ya, yb));
    for (let row = rowOf(Math.min(ya, yb)); row <= lastRow; row++) {
      for (let column = columnOf(Math.min(xa, xb)); column <= lastColumn; column++) visit(row * columns + column);
    }
  };
  for (const e of edges) eachCell(e, (cell) => (starts[cell + 1] = (starts[cell + 1] as number) + 1));
  for (let cell = 0; cell < columns * rows; cell++) {
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  }
  const held = new Uint32Array(starts[columns * rows] as number);
  const next = starts.slice();
  for (const e of edges) {
    eachCell(e, (cell) => {
      held[next[cell] as number] = e;
      next[cell] = (next[cell] as number) + 1;
    });
  }

  const within = (position: Position, reachMetres: number): RoadPoint | null => {
    const [x, y] = [position[0] * unitsPerDegree, position[1] * unitsPerDegree];
    const narrow = Math.cos((position[1] * Math.PI) / 180);
    const reach = reachMetres / metresPerUnit;
    if (edges.length === 0 || x + reach / narrow < west || x - reach / narrow > east) return null;
    if (y + reach < south || y - reach > north) return null;
    let best = -1;
    let least = (reach + 1) ** 2;
    const lastRow = rowOf(y + reach);
    const lastColumn = columnOf(x + reach / narrow);
    for (let row = rowOf(y - reach); row <= lastRow; row++) {
      for (let column = columnOf(x - reach / narrow); column <= lastColumn; column++) {
        const cell = row * columns + column;
        for (let k = starts[cell] as number; k < (starts[cell + 1] as number); k++) {
          const e = held[k] as number;
          const square = squareTo(graph, e, x, y, narrow);
          if (square < least || (square === least && e < best)) {
            least = square;
            best = e;
          }
        }
      }
    }
    const metres = metresPerUnit * Math.sqrt(least);
    if (best === -1 || metres > reachMetres) return null;
    return { edge: best, fraction: fractionOn(graph, best, x, y, narrow), metres };
  };
  return {
    nearest: (position, withinMetres) => {
      // Nearly everyone lives by a road: most are found in a few cells.
      for (let reach = firstReachMetres; reach < withinMetres; reach *= 4) {
        const found = within(position, reach);
        if (found !== null) return found;
      }
      return within(position, withinMetres);
    },
  };
}

/** How far along a piece of road the point of it lies that is nearest to x, y. */
function fractionOn({ lon, lat, from, to }: RoadGraph, edge: number, x: number, y: number, narrow: number): number {
  const a = from[edge] as number;
  const b = to[edge] as number;
  const ax = ((lon[a] as number) - x) * narrow;
  const ay = (lat[a] as number) - y;
  const dx = ((lon[b] as number) - (lon[a] as number)) * narrow;
  const dy = (lat[b] as number) - (lat[a] as number);
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
}

/** The square of the distance from x, y to a piece of road. */
function squareTo(graph: RoadGraph, edge: number, x: number, y: number, narrow: number): number {
  const { lon, lat, from, to } = graph;
  const fraction = fractionOn(graph, edge, x, y, narrow);
  const a = from[edge] as number;
  const b = to[edge] as number;
  const dx = ((lon[a] as number) + fraction * ((lon[b] as number) - (lon[a] as number)) - x) * narrow;
  const dy = (lat[a] as number) + fraction * ((lat[b] as number) - (lat[a] as number)) - y;
  return dx * dx + dy * dy;
}

function rangeOf(values: Int32Array, edges: Uint32Array, from: Uint32Array, to: Uint32Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const e of edges) {
    const [a, b] = [values[from[e] as number] as number, values[to[e] as number] as number];
    low = Math.min(low, a, b);
    high = Math.max(high, a, b);
  }
  return edges.length === 0 ? [0, 0] : [low, high];
}

const clamp = (index: number, count: number) => Math.min(count - 1, Math.max(0, index));
