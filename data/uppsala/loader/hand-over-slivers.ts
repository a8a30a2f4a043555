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
  for (const [ring] of specks) if (ring !== undefined) giveAway(ring, rings);
  for (const gap of gaps(rings)) giveAway(gap, rings);
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

/** A sliver that only overlaps others has no border walked the other way by anyone, and is left out. */
function giveAway(sliver: readonly GridPoint[], rings: GridPoint[][][]): void {
  const border = new Set(sliver.slice(1).map((point, index) => `${point}|${sliver[index]}`));
  const shared = rings.map((own) => own.reduce((sum, ring) => sum + sharedLength(ring, border), 0));
  const most = Math.max(...shared);
  if (most > 0) rings[shared.indexOf(most)]?.push([...sliver]);
}

function sharedLength(ring: readonly GridPoint[], border: ReadonlySet<string>): number {
  let length = 0;
  for (const { a, b } of edgesOf(ring)) {
    if (border.has(`${a}|${b}`)) length += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return length;
}
