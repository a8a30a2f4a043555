import type { CoverageAnswer } from '@halsouppdrag/domain';

/**
 * The limit at which as many are near by this measure as by another: kilometres and minutes cannot be held against each
 * other, but those who have the least can. Null when fewer than that have any way at all.
 */
export function equalLimit(curve: CoverageAnswer['curve'], people: number): number | null {
  return curve.find((step) => step.people >= people)?.cost ?? null;
}
