import type { Position } from '@halsouppdrag/domain';
import { metresOfSquaredChord, unitVectors } from '../great-circle.ts';
import { interleaved } from '../straight-line-cost.ts';

/** The pairs of positions, by rising index, that are less than so many kilometres apart by great circle. */
export function nearPairs(positions: readonly Position[], leastKm: number): [number, number][] {
  if (leastKm <= 0) return [];
  const vectors = unitVectors(interleaved(positions));
  const pairs: [number, number][] = [];
  for (let a = 0; a < positions.length; a++) {
    const [x, y, z] = [vectors[3 * a] as number, vectors[3 * a + 1] as number, vectors[3 * a + 2] as number];
    for (let b = a + 1; b < positions.length; b++) {
      const dx = x - (vectors[3 * b] as number);
      const dy = y - (vectors[3 * b + 1] as number);
      const dz = z - (vectors[3 * b + 2] as number);
      if (metresOfSquaredChord(dx * dx + dy * dy + dz * dz) < leastKm * 1000) pairs.push([a, b]);
    }
  }
  return pairs;
}
