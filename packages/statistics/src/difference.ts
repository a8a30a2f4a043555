import type { Estimate, Interval } from './estimate.ts';

/**
 * One figure minus another, with an interval made of the two figures' own, in their unit: the distances from each value
 * to its limits are put together as the sides of a right angle, so intervals that lean keep leaning. The two must be
 * independent: an area and a whole that it is a large part of are not. Throws when their levels differ.
 *
 * Sources: Newcombe 1998, Stat Med 17:873–890, method 10, for two proportions with Wilson's intervals; Zou & Donner
 * 2008, Stat Med 27:1693–1702, for any two estimates.
 */
export function difference(one: Estimate, other: Estimate): Interval & { readonly value: number } {
  if (one.level !== other.level) throw new RangeError(`levels ${one.level} and ${other.level} do not compare`);
  const value = one.value - other.value;
  return {
    value,
    lower: value - Math.hypot(one.value - one.lower, other.upper - other.value),
    upper: value + Math.hypot(one.upper - one.value, other.value - other.lower),
  };
}
