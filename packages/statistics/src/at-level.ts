import { deviationsOf } from './distributions/normal.ts';
import type { Estimate } from './estimate.ts';

/**
 * An estimate with its interval stretched from one level to another, each side on its own, as if both were normal. For
 * intervals that are only known as published; where the counts are known, make the interval anew instead. At levels
 * strictly between 0 and 1.
 *
 * Source: U.S. Census Bureau 2020, Understanding and Using American Community Survey Data, on other confidence levels.
 */
export function atLevel(estimate: Estimate, level: number): Estimate {
  const stretch = deviationsOf(level) / deviationsOf(estimate.level);
  const { value, lower, upper } = estimate;
  return { ...estimate, lower: value - (value - lower) * stretch, upper: value + (upper - value) * stretch, level };
}
