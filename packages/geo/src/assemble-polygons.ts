import { doubleArea, oddlyInside, type PlanePoint, type PlaneRing } from './plane.ts';

/** Smaller rings are what rounding leaves where two cuts nearly coincide; nobody lives in them or can see them. */
const leastSquareMetres = 1;

/** How far inside a ring its probe lies: nearer than any two corners of an outline, farther than rounding reaches. */
const probeMetres = 0.01;

/**
 * The polygons of a region given as rings to be read by the odd rule: first the outline, anticlockwise, then its
 * holes, clockwise, as GeoJSON wants them. Rings of less than a square metre are left out.
 */
export function assemblePolygons(rings: readonly PlaneRing[]): PlaneRing[][] {
  const sized = rings
    .map((ring) => ({ ring, size: doubleArea(ring) }))
    .filter(({ size }) => Math.abs(size) > 2 * leastSquareMetres)
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  const polygons: PlaneRing[][] = [];
  const polygonOf = new Map<PlaneRing, PlaneRing[]>();
  for (const [index, { ring, size }] of sized.entries()) {
    const probe = justInside(ring, size);
    const around = sized.slice(0, index).filter((other) => oddlyInside(probe, [other.ring]));
    if (around.length % 2 === 0) {
      const polygon = [turned(ring, size > 0)];
      polygonOf.set(ring, polygon);
      polygons.push(polygon);
    } else {
      // The nearest ring around a hole is an outline; they come by falling size, so it is the last.
      const outline = around.findLast((other) => polygonOf.has(other.ring));
      if (outline) polygonOf.get(outline.ring)?.push(turned(ring, size < 0));
    }
  }
  return polygons;
}

function turned(ring: PlaneRing, asItIs: boolean): PlaneRing {
  return asItIs ? ring : ring.toReversed();
}

/** A point next to the middle of the longest side, on its inner hand: a corner may lie on another ring, this not. */
function justInside(ring: PlaneRing, size: number): PlanePoint {
  let longest = -1;
  let probe: PlanePoint = [0, 0];
  let [ax, ay] = ring.at(-1) as PlanePoint;
  for (const [bx, by] of ring) {
    const length = Math.hypot(bx - ax, by - ay);
    if (length > longest) {
      longest = length;
      const inward = (Math.sign(size) * probeMetres) / length;
      probe = [(ax + bx) / 2 - (by - ay) * inward, (ay + by) / 2 + (bx - ax) * inward];
    }
    ax = bx;
    ay = by;
  }
  return probe;
}
