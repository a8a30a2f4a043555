import { edgesOf, type GridPoint, samePoint, turn } from './grid-point.ts';
import { mergeCloseCorners } from './merge-close-corners.ts';
import { crossingEdges } from './outline-crossings.ts';

/** How far, in grid steps, another ring's corner may lie from an edge and still be meant to lie on it. */
const toleranceSteps = 16;
/** The same for a corner of the ring itself, only where it crosses: tighter, since a narrow headland is no flaw. */
const ownToleranceSteps = 2;

export interface Ring {
  readonly area: number;
  readonly points: readonly GridPoint[];
}

/**
 * Rings in which an edge that lacks a counterpart in a neighbour, or crosses another, has got the corners that lie
 * along it. The source has about a hundred places where one DeSO runs straight past a corner of the next and leaves a
 * gap or an overlap of a few square metres; with the same corners on both sides there is none.
 */
export function matchNeighbours(rings: readonly Ring[]): Ring[] {
  let matched = merged(rings);
  for (let round = 0; round < 3; round += 1) matched = withCornersAlong(matched);
  return matched;
}

/** The edges that cross or overlap another, one entry each. */
export function crossings(rings: readonly Ring[]): Set<string> {
  const edges = new Map(rings.flatMap(({ points }) => edgesOf(points)).map((edge) => [edgeKey(edge.a, edge.b), edge]));
  return new Set([...crossingEdges([...edges.values()])].map(({ a, b }) => edgeKey(a, b)));
}

function merged(rings: readonly Ring[]): Ring[] {
  const { single, crossing } = troubled(rings);
  const loose = rings.flatMap(({ points }) =>
    edgesOf(points)
      .filter(({ a, b }) => single.has(edgeKey(a, b)) || crossing.has(edgeKey(a, b)))
      .flatMap(({ a, b }) => [a, b]),
  );
  const moved = mergeCloseCorners(
    rings.map(({ points }) => [...points]),
    loose,
  );
  return rings.map(({ area }, index) => ({ area, points: moved[index] ?? [] }));
}

function withCornersAlong(rings: readonly Ring[]): Ring[] {
  const { single, crossing } = troubled(rings);
  const corners = cornersByCell(rings, (key) => single.has(key) || crossing.has(key));
  return rings.map(({ area, points }, ring) => ({
    area,
    points: points.flatMap((point, at) => {
      const next = points[at + 1];
      if (next === undefined || samePoint(point, next)) return [point];
      const key = edgeKey(point, next);
      if (!single.has(key) && !crossing.has(key)) return [point];
      const tolerance = (corner: Corner) => {
        if (corner.rings.has(ring)) return crossing.has(key) ? ownToleranceSteps : 0;
        return toleranceSteps;
      };
      return [point, ...cornersAlong(point, next, corners, tolerance)];
    }),
  }));
}

const edgeKey = (a: GridPoint, b: GridPoint) =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? `${a},${b}` : `${b},${a}`;

/** Edges that only one ring has (those of the outer border, and where neighbours fail to meet), and those that cross. */
function troubled(rings: readonly Ring[]): { single: Set<string>; crossing: Set<string> } {
  const uses = new Map<string, number>();
  for (const { points } of rings) {
    for (const { a, b } of edgesOf(points)) uses.set(edgeKey(a, b), (uses.get(edgeKey(a, b)) ?? 0) + 1);
  }
  const single = new Set([...uses].filter(([, count]) => count === 1).map(([key]) => key));
  return { single, crossing: crossings(rings) };
}

interface Corner {
  readonly point: GridPoint;
  readonly rings: Set<number>;
}

const cellSteps = 500;

function cornersByCell(rings: readonly Ring[], troubledEdge: (key: string) => boolean): Map<string, Corner[]> {
  const corners = new Map<string, Corner>();
  for (const [ring, { points }] of rings.entries()) {
    for (const { a, b } of edgesOf(points).filter((edge) => troubledEdge(edgeKey(edge.a, edge.b)))) {
      for (const point of [a, b]) {
        const corner = corners.get(`${point}`) ?? { point, rings: new Set<number>() };
        corner.rings.add(ring);
        corners.set(`${point}`, corner);
      }
    }
  }
  const cells = new Map<string, Corner[]>();
  for (const corner of corners.values()) {
    const cell = `${Math.floor(corner.point[0] / cellSteps)},${Math.floor(corner.point[1] / cellSteps)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), corner]);
  }
  return cells;
}

/** The corners within their tolerance of the edge and strictly between its ends, in the order one meets them. */
function cornersAlong(
  a: GridPoint,
  b: GridPoint,
  corners: ReadonlyMap<string, readonly Corner[]>,
  tolerance: (corner: Corner) => number,
): GridPoint[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const found: { point: GridPoint; along: number }[] = [];
  const low = (axis: 0 | 1) => Math.floor((Math.min(a[axis], b[axis]) - toleranceSteps) / cellSteps);
  const high = (axis: 0 | 1) => Math.floor((Math.max(a[axis], b[axis]) + toleranceSteps) / cellSteps);
  for (let x = low(0); x <= high(0); x += 1) {
    for (let y = low(1); y <= high(1); y += 1) {
      for (const corner of corners.get(`${x},${y}`) ?? []) {
        const { point } = corner;
        if (samePoint(point, a) || samePoint(point, b)) continue;
        const along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length;
        if (along <= 0 || along >= length || Math.abs(turn(a, b, point)) / length > tolerance(corner)) continue;
        found.push({ point, along });
      }
    }
  }
  return found.sort((p, q) => p.along - q.along).map(({ point }) => point);
}
