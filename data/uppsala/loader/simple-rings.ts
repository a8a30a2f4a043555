import { edgesOf, type GridPoint, ringArea, samePoint } from './grid-point.ts';

/**
 * The polygons that a set of rings encloses, each ring simple: edges walked both ways cancel (a spike, a corridor
 * of no width), and a ring that touches itself in a corner becomes two. Outer rings must run counter-clockwise and
 * holes clockwise, and so they do in the answer.
 */
export function simplePolygons(rings: readonly GridPoint[][]): GridPoint[][][] {
  const walked = walk(withoutCancelled(rings)).filter((ring) => ring.length >= 4 && ringArea(ring) !== 0);
  const outer = walked.filter((ring) => ringArea(ring) > 0).map((ring) => [ring]);
  for (const hole of walked.filter((ring) => ringArea(ring) < 0)) {
    const around = outer
      .filter(([ring]) => hole.every((point) => within(point, ring ?? [])))
      .sort(([p], [q]) => ringArea(p ?? []) - ringArea(q ?? []));
    around[0]?.push(hole);
  }
  return outer;
}

interface DirectedEdge {
  readonly a: GridPoint;
  readonly b: GridPoint;
}

function withoutCancelled(rings: readonly GridPoint[][]): DirectedEdge[] {
  const edges = new Map<string, DirectedEdge[]>();
  for (const ring of rings) {
    for (const { a, b } of edgesOf(ring)) {
      if (samePoint(a, b)) continue;
      // An edge may be walked twice the same way, so it is counted and not only remembered.
      if (edges.get(`${b}|${a}`)?.pop() === undefined)
        edges.set(`${a}|${b}`, [...(edges.get(`${a}|${b}`) ?? []), { a, b }]);
    }
  }
  return [...edges.values()].flat();
}

/** Follows the edges, in a corner with several ways on always the leftmost, so that rings never cross in it. */
function walk(edges: readonly DirectedEdge[]): GridPoint[][] {
  const from = new Map<string, DirectedEdge[]>();
  for (const edge of edges) from.set(`${edge.a}`, [...(from.get(`${edge.a}`) ?? []), edge]);
  const left = new Set(edges);
  const rings: GridPoint[][] = [];
  for (const first of edges) {
    if (!left.has(first)) continue;
    const ring = [first.a];
    let edge: DirectedEdge | undefined = first;
    while (edge !== undefined) {
      left.delete(edge);
      ring.push(edge.b);
      if (samePoint(edge.b, first.a)) break;
      edge = leftmost(
        edge,
        (from.get(`${edge.b}`) ?? []).filter((next) => left.has(next)),
      );
    }
    rings.push(...splitAtTouches(ring));
  }
  return rings;
}

function leftmost(edge: DirectedEdge, ways: readonly DirectedEdge[]): DirectedEdge | undefined {
  const back = Math.atan2(edge.a[1] - edge.b[1], edge.a[0] - edge.b[0]);
  // The angle from the way back, clockwise: the smallest is the sharpest left turn.
  const angle = ({ a, b }: DirectedEdge) => {
    const turned = back - Math.atan2(b[1] - a[1], b[0] - a[0]);
    return turned <= 0 ? turned + 2 * Math.PI : turned;
  };
  return [...ways].sort((p, q) => angle(p) - angle(q))[0];
}

/** A closed walk that passes a corner twice is two rings that touch in it. */
function splitAtTouches(ring: readonly GridPoint[]): GridPoint[][] {
  const rings: GridPoint[][] = [];
  const path: GridPoint[] = [];
  const seenAt = new Map<string, number>();
  for (const point of ring) {
    const at = seenAt.get(`${point}`);
    if (at === undefined) {
      seenAt.set(`${point}`, path.length);
      path.push(point);
      continue;
    }
    rings.push([...path.slice(at), point]);
    for (const passed of path.splice(at + 1)) seenAt.delete(`${passed}`);
  }
  return rings;
}

/** Even-odd test; a point on the ring counts as within. */
function within([x, y]: GridPoint, ring: readonly GridPoint[]): boolean {
  let inside = false;
  for (const { a, b } of edgesOf(ring)) {
    if (samePoint([x, y], a)) return true;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}
