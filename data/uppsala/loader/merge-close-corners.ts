import type { GridPoint } from './grid-point.ts';

/** Corners at most this many grid steps apart are meant to be the same corner. */
const closeSteps = 3;

/**
 * Rings in which the given corners have moved together where they lie close: neighbours digitised apart by a metre
 * meet afterwards. Of corners that belong together the most western (then southern) one stays.
 */
export function mergeCloseCorners(rings: readonly GridPoint[][], loose: readonly GridPoint[]): GridPoint[][] {
  const ordered = [...new Map(loose.map((point) => [`${point}`, point])).values()];
  ordered.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const kept: GridPoint[] = [];
  const moved = new Map<string, GridPoint>();
  for (const point of ordered) {
    const near = kept
      .filter(([x]) => point[0] - x <= closeSteps)
      .find(([x, y]) => Math.hypot(point[0] - x, point[1] - y) <= closeSteps);
    if (near === undefined) kept.push(point);
    else moved.set(`${point}`, near);
  }
  return rings.map((ring) => ring.map((point) => moved.get(`${point}`) ?? point));
}
