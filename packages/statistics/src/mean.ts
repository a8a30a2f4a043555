import { studentQuantile } from './distributions/student.ts';
import { type Estimate, type NoEstimate, noEstimate } from './estimate.ts';

/**
 * The mean of values measured one by one, in their unit, with Student's t-interval. No estimate of fewer than two
 * values: one tells nothing of how they vary.
 *
 * Source: Student 1908, Biometrika 6:1–25; Altman and others 2000, Statistics with confidence, ch. 4.
 */
export function mean(values: readonly number[], level = 0.95): Estimate | NoEstimate {
  const n = values.length;
  const average = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
  return meanOf(n, average, Math.sqrt(squares / (n - 1)), level);
}

/**
 * The same of what a table gives: how many values, their mean and their standard deviation (of a sample, n − 1). Throws
 * when the deviation is negative. Sources: as for `mean`.
 */
export function meanOf(n: number, average: number, deviation: number, level = 0.95): Estimate | NoEstimate {
  if (n < 2) return noEstimate('fewValues');
  if (!(deviation >= 0)) throw new RangeError(`a standard deviation of ${deviation}`);
  const reach = (studentQuantile(0.5 + level / 2, n - 1) * deviation) / Math.sqrt(n);
  return { value: average, lower: average - reach, upper: average + reach, level, method: 'student' };
}
