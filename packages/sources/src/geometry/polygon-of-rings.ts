import type { Position } from 'geojson';
import type { Shape } from './feature-set.ts';
import { signedArea } from './signed-area.ts';

/** So many edges are looked at to find whose hole each hole is, before the shape is given up as made to take time. */
const mostEdgesSeen = 20_000_000;
/** What looking at a ring at all costs, in edges. */
const ringCost = 20;

/**
 * The polygons of a shapefile's rings, which stand in any order. Outer rings turn one way and holes the other; which is
 * which the largest ring tells, since it lies in no other (it is clockwise, but not where the axes are swapped). Each
 * hole goes to the smallest outer ring around its first corner, and one around which there is none is an outer ring turned
 * the wrong way. Rings of fewer than four positions are left out. Null when nothing is left; what was expected, as a text,
 * when a ring is not one.
 */
export function polygonOfRings(rings: readonly Position[][]): Shape | null | string {
  const whole = rings.filter((ring) => ring.length >= 4);
  for (const ring of whole) {
    const last = ring.at(-1) as Position;
    if (ring[0]?.[0] !== last[0] || ring[0]?.[1] !== last[1]) return 'ringar vars sista punkt är den första';
  }
  const measured = whole.map((ring) => ({ ring, area: signedArea(ring), size: Math.abs(signedArea(ring)) }));
  measured.sort((a, b) => a.size - b.size);
  const outerTurn = Math.sign(measured.at(-1)?.area ?? 0);
  const outer = measured
    .filter(({ area }) => Math.sign(area) === outerTurn)
    .map((found) => ({ ...found, ...boxOf(found.ring), holes: [] as Position[][] }));
  const lost: Position[][] = [];
  let seen = 0;
  for (const hole of measured.filter(({ area }) => Math.sign(area) !== outerTurn)) {
    const x = hole.ring[0]?.[0] as number;
    const y = hole.ring[0]?.[1] as number;
    const around = outer.find(({ ring, size, west, south, east, north }) => {
      seen += 1;
      if (size < hole.size || x < west || x > east || y < south || y > north) return false;
      seen += ring.length + ringCost;
      return seen <= mostEdgesSeen && holds(ring, x, y);
    });
    if (seen > mostEdgesSeen) return 'ytor med färre hål';
    if (around) around.holes.push(hole.ring);
    else lost.push(hole.ring);
  }
  const polygons = [...outer.map(({ ring, holes }) => [ring, ...holes]), ...lost.map((ring) => [ring])];
  const [only] = polygons;
  if (only === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function boxOf(ring: readonly Position[]) {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const place of ring) {
    west = Math.min(west, place[0] as number);
    east = Math.max(east, place[0] as number);
    south = Math.min(south, place[1] as number);
    north = Math.max(north, place[1] as number);
  }
  return { west, south, east, north };
}

function holds(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let k = 0; k + 1 < ring.length; k += 1) {
    const from = ring[k] as Position;
    const to = ring[k + 1] as Position;
    const y1 = from[1] as number;
    const y2 = to[1] as number;
    if (y1 > y === y2 > y) continue;
    const x1 = from[0] as number;
    if (x < x1 + ((y - y1) / (y2 - y1)) * ((to[0] as number) - x1)) inside = !inside;
  }
  return inside;
}
