import { edgesOf, type GridPoint, samePoint, turn } from './grid-point.ts';
import { mergeCloseCorners } from './merge-close-corners.ts';

/** How far, in grid steps, a neighbour's corner may lie from an edge and still be meant to lie on it. */
const toleranceSteps = 6;

interface Edge {
  readonly ring: number;
  readonly a: GridPoint;
  readonly b: GridPoint;
}

/**
 * Rings in which an edge that lacks a counterpart in a neighbour has got the neighbour's corners that lie along it.
 * The source has about a hundred places where one DeSO runs straight past a corner of the next and leaves a gap or
 * an overlap of a few square metres; with the same corners on both sides there is none.
 */
export function matchNeighbours(rings: readonly GridPoint[][]): GridPoint[][] {
  let matched = mergeCloseCorners(
    rings,
    singleEdges(rings).flatMap(({ a, b }) => [a, b]),
  );
  for (let round = 0; round < 4; round += 1) {
    const single = singleEdges(matched);
    if (single.length === 0) break;
    const corners = cornersByCell(single);
    const alone = new Set(single.map(({ a, b }) => edgeKey(a, b)));
    matched = matched.map((ring, index) =>
      ring.flatMap((point, at) => {
        const next = ring[at + 1];
        if (next === undefined || !alone.has(edgeKey(point, next))) return [point];
        return [point, ...cornersAlong(point, next, index, corners)];
      }),
    );
  }
  return matched;
}

export const edgeKey = (a: GridPoint, b: GridPoint) =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? `${a},${b}` : `${b},${a}`;

/** The edges that only one ring has: those of the outer border, and those where neighbours fail to meet. */
function singleEdges(rings: readonly GridPoint[][]): Edge[] {
  const uses = new Map<string, Edge[]>();
  for (const [ring, points] of rings.entries()) {
    for (const { a, b } of edgesOf(points)) {
      const key = edgeKey(a, b);
      uses.set(key, [...(uses.get(key) ?? []), { ring, a, b }]);
    }
  }
  return [...uses.values()].filter((edges) => edges.length === 1).flat();
}

interface Corner {
  readonly point: GridPoint;
  readonly rings: ReadonlySet<number>;
}

const cellSteps = 500;
const cellOf = (x: number, y: number) => `${Math.floor(x / cellSteps)},${Math.floor(y / cellSteps)}`;

function cornersByCell(edges: readonly Edge[]): Map<string, Corner[]> {
  const corners = new Map<string, { point: GridPoint; rings: Set<number> }>();
  for (const { ring, a, b } of edges) {
    for (const point of [a, b]) {
      const corner = corners.get(`${point}`) ?? { point, rings: new Set<number>() };
      corner.rings.add(ring);
      corners.set(`${point}`, corner);
    }
  }
  const cells = new Map<string, Corner[]>();
  for (const corner of corners.values()) {
    const cell = cellOf(corner.point[0], corner.point[1]);
    cells.set(cell, [...(cells.get(cell) ?? []), corner]);
  }
  return cells;
}

/** Other rings' corners close to the edge and strictly between its ends, in the order one meets them. */
function cornersAlong(
  a: GridPoint,
  b: GridPoint,
  ring: number,
  corners: ReadonlyMap<string, readonly Corner[]>,
): GridPoint[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const found: { point: GridPoint; along: number }[] = [];
  const low = (axis: 0 | 1) => Math.floor((Math.min(a[axis], b[axis]) - toleranceSteps) / cellSteps);
  const high = (axis: 0 | 1) => Math.floor((Math.max(a[axis], b[axis]) + toleranceSteps) / cellSteps);
  for (let x = low(0); x <= high(0); x += 1) {
    for (let y = low(1); y <= high(1); y += 1) {
      for (const corner of corners.get(`${x},${y}`) ?? []) {
        const { point } = corner;
        if (corner.rings.has(ring) || samePoint(point, a) || samePoint(point, b)) continue;
        const along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length;
        if (along <= 0 || along >= length || Math.abs(turn(a, b, point)) / length > toleranceSteps) continue;
        found.push({ point, along });
      }
    }
  }
  return found.sort((p, q) => p.along - q.along).map(({ point }) => point);
}
