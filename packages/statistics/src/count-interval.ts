import { chiSquareQuantile } from './distributions/chi-square.ts';
import { deviationsOf } from './distributions/normal.ts';
import type { Interval, IntervalMethod } from './estimate.ts';

/** From this count on Byar's approximation is used; below it is too rough, and the exact interval takes its place. */
const leastForByar = 10;

/**
 * The interval of a count of independent events, in events: exact below 10, Byar's from 10 on, as Public Health England
 * does. Throws unless the count is zero or more, and when it is below 10 and not whole.
 */
export function countInterval(count: number, level: number): Interval & { readonly method: IntervalMethod } {
  return count < leastForByar
    ? { ...exactCountInterval(count, level), method: 'exactPoisson' }
    : { ...byarInterval(count, level), method: 'byar' };
}

/**
 * Byar's approximation of the Poisson interval, in events. Meant for counts from 10 on; below 1 the lower limit has no
 * meaning, so it throws there.
 *
 * Source: Breslow & Day 1987, Statistical methods in cancer research II (IARC 82), p. 69.
 */
export function byarInterval(count: number, level: number): Interval {
  if (!(count >= 1)) throw new RangeError(`Byar's interval of ${count}`);
  const z = deviationsOf(level);
  const limit = (x: number, side: 1 | -1) => x * (1 - 1 / (9 * x) + (side * z) / (3 * Math.sqrt(x))) ** 3;
  return { lower: Math.max(0, limit(count, -1)), upper: limit(count + 1, 1) };
}

/**
 * The exact Poisson interval, in events: lower limit 0 for no events. Through χ². Throws unless a whole number ≥ 0.
 *
 * Source: Garwood 1936, Biometrika 28:437–442.
 */
export function exactCountInterval(count: number, level: number): Interval {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`${count} is not a count`);
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
