type Point = readonly [number, number];
export type Arc = readonly Point[];

const cellDegrees = 0.01;

/**
 * The numbers of the arcs that meet another arc (or themselves) anywhere but at a shared point. Coordinates are
 * whole steps of 1e-5 degrees, so that the signs below are exact.
 */
export function crossingArcs(arcs: readonly Arc[]): Set<number> {
  const guilty = new Set<number>();
  for (const segments of cells(arcs).values()) {
    for (const [index, one] of segments.entries()) {
      for (const other of segments.slice(index + 1)) {
        if (!collide(one, other)) continue;
        guilty.add(one.arc);
        guilty.add(other.arc);
      }
    }
  }
  return guilty;
}

interface Segment {
  readonly arc: number;
  readonly a: Point;
  readonly b: Point;
}

function cells(arcs: readonly Arc[]): Map<string, Segment[]> {
  const grid = new Map<string, Segment[]>();
  for (const [arc, points] of arcs.entries()) {
    for (let i = 1; i < points.length; i += 1) {
      const a = steps(points[i - 1]);
      const b = steps(points[i]);
      for (const cell of cellsOf(a, b)) {
        const segments = grid.get(cell);
        if (segments === undefined) grid.set(cell, [{ arc, a, b }]);
        else segments.push({ arc, a, b });
      }
    }
  }
  return grid;
}

function steps(point: Point | undefined): Point {
  return [Math.round((point?.[0] ?? 0) * 1e5), Math.round((point?.[1] ?? 0) * 1e5)];
}

function* cellsOf(a: Point, b: Point): Generator<string> {
  const size = cellDegrees * 1e5;
  for (let x = Math.floor(Math.min(a[0], b[0]) / size); x <= Math.floor(Math.max(a[0], b[0]) / size); x += 1) {
    for (let y = Math.floor(Math.min(a[1], b[1]) / size); y <= Math.floor(Math.max(a[1], b[1]) / size); y += 1) {
      yield `${x},${y}`;
    }
  }
}

const same = (p: Point, q: Point) => p[0] === q[0] && p[1] === q[1];

/** Twice the signed area of the triangle: above zero when `c` lies to the left of the way from `a` to `b`. */
const side = (a: Point, b: Point, c: Point) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether `p`, known to lie on the line through `a` and `b`, lies between them, neither end included. */
const strictlyBetween = (p: Point, a: Point, b: Point) =>
  !same(p, a) && !same(p, b) && (p[0] - a[0]) * (p[0] - b[0]) <= 0 && (p[1] - a[1]) * (p[1] - b[1]) <= 0;

function collide({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  if ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c))) return true;
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && strictlyBetween(c, a, b)) ||
    (abd === 0 && strictlyBetween(d, a, b)) ||
    (cda === 0 && strictlyBetween(a, c, d)) ||
    (cdb === 0 && strictlyBetween(b, c, d))
  );
}
