import { unitVectors } from '@halsouppdrag/geo';

/** The index of the nearest unit of each point in `which`, by trying them all; the smaller index on a tie. */
export function bruteForce(points: Float64Array, units: Float64Array, which: readonly number[]): number[] {
  const p = unitVectors(points);
  const u = unitVectors(units);
  return which.map((i) => {
    let least = Number.POSITIVE_INFINITY;
    let nearest = -1;
    for (let j = 0; j < units.length / 2; j++) {
      const dx = (p[3 * i] ?? 0) - (u[3 * j] ?? 0);
      const dy = (p[3 * i + 1] ?? 0) - (u[3 * j + 1] ?? 0);
      const dz = (p[3 * i + 2] ?? 0) - (u[3 * j + 2] ?? 0);
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < least) {
        least = squared;
        nearest = j;
      }
    }
    return nearest;
  });
}
