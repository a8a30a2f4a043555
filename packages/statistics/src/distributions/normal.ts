import { chiSquareQuantile } from './chi-square.ts';

/**
 * The number of standard deviations that a normally distributed value stays below with a probability (0 < probability
 * < 1): 1.959964 at 0.975. Through χ² with one degree of freedom, which is its square. Relative error below 1e-11.
 */
export function normalQuantile(probability: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -normalQuantile(1 - probability);
  return Math.sqrt(chiSquareQuantile(2 * probability - 1, 1));
}

/** Millions of intervals share a handful of levels, and a quantile costs more than all the rest of an interval. */
const known = new Map<number, number>();

/** How many standard deviations a two-sided interval of a level reaches each way: 1.959964 at 0.95. Throws outside 0–1. */
export function deviationsOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level is between 0 and 1, not ${level}`);
  let deviations = known.get(level);
  if (deviations === undefined) {
    deviations = normalQuantile(0.5 + level / 2);
    known.set(level, deviations);
  }
  return deviations;
}
