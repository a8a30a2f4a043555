import { type GridPoint, samePoint, turn } from './grid-point.ts';

interface Edge {
  readonly a: GridPoint;
  readonly b: GridPoint;
}

const cellSteps = 1000;

/** The edges that meet another one anywhere but at a shared end. The same edge given twice counts as a meeting. */
export function crossingEdges<E extends Edge>(edges: readonly E[]): Set<E> {
  const guilty = new Set<E>();
  for (const near of byCell(edges).values()) {
    for (const [index, one] of near.entries()) {
      for (let other = index + 1; other < near.length; other += 1) {
        const two = near[other];
        if (two === undefined || !collide(one, two)) continue;
        guilty.add(one);
        guilty.add(two);
      }
    }
  }
  return guilty;
}

function byCell<E extends Edge>(edges: readonly E[]): Map<string, E[]> {
  const cells = new Map<string, E[]>();
  for (const edge of edges) {
    const low = (axis: 0 | 1) => Math.floor(Math.min(edge.a[axis], edge.b[axis]) / cellSteps);
    const high = (axis: 0 | 1) => Math.floor(Math.max(edge.a[axis], edge.b[axis]) / cellSteps);
    for (let x = low(0); x <= high(0); x += 1) {
      for (let y = low(1); y <= high(1); y += 1) {
        const near = cells.get(`${x},${y}`);
        if (near === undefined) cells.set(`${x},${y}`, [edge]);
        else near.push(edge);
      }
    }
  }
  return cells;
}

/** Whether `p`, known to lie on the line through `a` and `b`, lies between them, neither end included. */
const strictlyBetween = (p: GridPoint, a: GridPoint, b: GridPoint) =>
  !samePoint(p, a) && !samePoint(p, b) && (p[0] - a[0]) * (p[0] - b[0]) <= 0 && (p[1] - a[1]) * (p[1] - b[1]) <= 0;

function collide({ a, b }: Edge, { a: c, b: d }: Edge): boolean {
  if ((samePoint(a, c) && samePoint(b, d)) || (samePoint(a, d) && samePoint(b, c))) return true;
  const [cSide, dSide, aSide, bSide] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (cSide * dSide < 0 && aSide * bSide < 0) return true;
  return (
    (cSide === 0 && strictlyBetween(c, a, b)) ||
    (dSide === 0 && strictlyBetween(d, a, b)) ||
    (aSide === 0 && strictlyBetween(a, c, d)) ||
    (bSide === 0 && strictlyBetween(b, c, d))
  );
}
