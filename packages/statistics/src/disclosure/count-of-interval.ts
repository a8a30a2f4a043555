import { byarInterval } from '../count-interval.ts';
import { deviationsOf } from '../distributions/normal.ts';
import type { Interval } from '../estimate.ts';

/**
 * How many people a proportion (0–1) counts, found from nothing but its interval: Wilson's interval of one proportion is
 * as wide as it is for one number of people only. Not whole; of a weighted survey the number of answers that would be as
 * certain. Null when the interval has no width or does not hold the proportion, or for a proportion of 0, which counts
 * nobody however many there are.
 *
 * Source of the interval: Wilson 1927, J Am Stat Assoc 22:209–212, solved for n.
 */
export function countOfProportionInterval(share: number, { lower, upper }: Interval, level: number): number | null {
  const width = upper - lower;
  if (!(share > 0 && share <= 1 && width > 0 && lower <= share && share <= upper)) return null;
  const z = deviationsOf(level);
  // width = 2z √(pq/n + z²/4n²) / (1 + z²/n), with u = 1/n: a quadratic equation.
  const [a, b, c] = [z ** 4 * (width ** 2 - 1), z ** 2 * (2 * width ** 2 - 4 * share * (1 - share)), width ** 2];
  const roots = Math.abs(a) < 1e-12 ? [-c / b] : solve(a, b, c);
  const perPerson = Math.min(...roots.filter((root) => root > 0));
  return Number.isFinite(perPerson) ? share / perPerson : null;
}

function solve(a: number, b: number, c: number): number[] {
  const inside = b * b - 4 * a * c;
  if (inside < 0) return [];
  return [(-b + Math.sqrt(inside)) / (2 * a), (-b - Math.sqrt(inside)) / (2 * a)];
}

/** Beyond it no count is small. */
const enough = 1000;

/**
 * How many events a rate or ratio counts, found from nothing but how far above it its interval reaches: Byar's upper
 * limit over the count falls as the count rises. Not whole; null when the interval has no width or does not hold the
 * rate, or for a rate of 0. At most 1 000: more is of no matter for what may be told.
 *
 * Source of the interval: Breslow & Day 1987 (IARC 82), p. 69, solved for the count.
 */
export function countOfRateInterval(rate: number, { lower, upper }: Interval, level: number): number | null {
  if (!(rate > 0 && lower <= rate && upper > rate)) return null;
  const reach = upper / rate;
  let [few, many] = [1, enough];
  if (byarInterval(many, level).upper / many >= reach) return many;
  if (byarInterval(few, level).upper / few <= reach) return few;
  for (let round = 0; round < 60; round++) {
    const middle = (few + many) / 2;
    if (byarInterval(middle, level).upper / middle > reach) few = middle;
    else many = middle;
  }
  return (few + many) / 2;
}
