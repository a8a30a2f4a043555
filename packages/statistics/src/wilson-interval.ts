import { deviationsOf } from './distributions/normal.ts';
import type { Interval } from './estimate.ts';

/**
 * The score interval of a proportion x / n: where the true proportion (0–1) may lie, in proportions. `x` may be a
 * weighted count, so it need not be whole. Throws unless 0 ≤ x ≤ n and n > 0.
 *
 * Sources: Wilson 1927, J Am Stat Assoc 22:209–212; recommended as method 3 in Newcombe 1998, Stat Med 17:857–872.
 */
export function wilsonInterval(x: number, n: number, level: number): Interval {
  if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError(`${x} of ${n} is no proportion`);
  const z = deviationsOf(level);
  const middle = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const whole = 2 * (n + z * z);
  // Rounding must not move a limit past the proportion itself, nor past what a proportion can be: all of n, or none.
  return {
    lower: Math.min(x / n, Math.max(0, (middle - reach) / whole)),
    upper: Math.max(x / n, Math.min(1, (middle + reach) / whole)),
  };
}
