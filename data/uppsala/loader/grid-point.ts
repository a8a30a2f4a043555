/** A corner on the grid of 1e-5 degrees (about a metre), as whole steps: equal corners are equal numbers. */
export type GridPoint = readonly [number, number];

export const stepsPerDegree = 1e5;

export function toGrid([lon, lat]: readonly [number, number]): GridPoint {
  return [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)];
}

export function toDegrees([x, y]: GridPoint): [number, number] {
  return [x / stepsPerDegree, y / stepsPerDegree];
}

export const samePoint = (a: GridPoint, b: GridPoint) => a[0] === b[0] && a[1] === b[1];

/** Twice the signed area of the triangle: above zero when `c` lies to the left of the way from `a` to `b`. */
export const turn = (a: GridPoint, b: GridPoint, c: GridPoint) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The edges of a closed ring, in order. */
export function edgesOf(ring: readonly GridPoint[]): { a: GridPoint; b: GridPoint }[] {
  return ring.slice(1).flatMap((b, index) => {
    const a = ring[index];
    return a === undefined ? [] : [{ a, b }];
  });
}

/** The signed area of a closed ring in square steps: above zero when it runs counter-clockwise. */
export function ringArea(ring: readonly GridPoint[]): number {
  return edgesOf(ring).reduce((sum, { a, b }) => sum + a[0] * b[1] - b[0] * a[1], 0) / 2;
}
