/** A point in a projected plane, in metres. */
export type PlanePoint = readonly [x: number, y: number];

/** The corners of a closed line, each once: the last is joined to the first. */
export type PlaneRing = readonly PlanePoint[];

/**
 * Whether a point lies inside an odd number of rings. A set of rings read so is a region with its islands and holes,
 * whichever way round they are drawn, and a ring that touches itself needs no care.
 */
export function oddlyInside([x, y]: PlanePoint, rings: readonly PlaneRing[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) as PlanePoint;
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      ax = bx;
      ay = by;
    }
  }
  return inside;
}

/** Twice the area of a ring, positive when it runs anticlockwise. */
export function doubleArea(ring: PlaneRing): number {
  const [originX, originY] = ring[0] as PlanePoint;
  let sum = 0;
  let [ax, ay] = ring.at(-1) as PlanePoint;
  for (const [bx, by] of ring) {
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    ax = bx;
    ay = by;
  }
  return sum;
}
