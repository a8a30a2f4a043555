import { edgesOf, type GridPoint, ringArea } from './grid-point.ts';
import { simplePolygons } from './simple-rings.ts';

/** In square grid steps; one is about 0.6 m² here. A polygon or gap smaller than this is no place but a flaw. */
const sliverSteps = 2500;

type Polygons = readonly (readonly GridPoint[][])[];

/**
 * The areas with each sliver given to the neighbour it has most border with: slivers are the specks an area has
 * besides its main part, and the gaps between areas.
 */
export function handOverSlivers(areas: readonly Polygons[]): GridPoint[][][][] {
  const mains = areas.map((polygons) => polygons.filter((polygon) => !isSpeck(polygon, polygons)));
  const specks = areas.flatMap((polygons) => polygons.filter((polygon) => isSpeck(polygon, polygons)));
  const rings = mains.map((polygons) => polygons.flat());
  const owners = new Map<string, number>();
  for (const [area, own] of rings.entries()) for (const ring of own) claim(ring, area, owners);
  for (const [ring] of specks) if (ring !== undefined) giveAway(ring, rings, owners);
  for (const gap of gaps(rings)) giveAway(gap, rings, owners);
  return rings.map(simplePolygons);
}

const outerArea = (polygon: readonly GridPoint[][]) => ringArea(polygon[0] ?? []);

function isSpeck(polygon: readonly GridPoint[][], all: Polygons): boolean {
  const area = outerArea(polygon);
  return area < sliverSteps && all.some((other) => outerArea(other) > area);
}

/** The small spaces no area fills: what the areas' borders enclose when walked from outside. */
function gaps(rings: readonly GridPoint[][][]): GridPoint[][] {
  const reversed = rings.flat().map((ring) => [...ring].reverse());
  return simplePolygons(reversed)
    .flatMap(([ring]) => (ring === undefined ? [] : [ring]))
    .filter((ring) => ringArea(ring) < sliverSteps);
}

/** Notes which area walks each edge of the ring, as `from|to`. */
function claim(ring: readonly GridPoint[], area: number, owners: Map<string, number>): void {
  for (const { a, b } of edgesOf(ring)) owners.set(`${a}|${b}`, area);
}

/** A sliver that only overlaps others has no edge that anyone walks the other way, and is left out. */
function giveAway(sliver: readonly GridPoint[], rings: GridPoint[][][], owners: Map<string, number>): void {
  const shared = new Map<number, number>();
  for (const { a, b } of edgesOf(sliver)) {
    const owner = owners.get(`${b}|${a}`);
    if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const [receiver] = [...shared].sort((p, q) => q[1] - p[1] || p[0] - q[0]);
  if (receiver === undefined) return;
  rings[receiver[0]]?.push([...sliver]);
  claim(sliver, receiver[0], owners);
}
