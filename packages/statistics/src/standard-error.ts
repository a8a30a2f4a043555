import { deviationsOf } from './distributions/normal.ts';
import type { Estimate } from './estimate.ts';

/**
 * The standard error that an estimate's interval stands for, in the unit of the value, were it symmetrical and normal:
 * its width over twice the deviations of its level. So do Fingertips and PHEindicatormethods where only an interval is
 * published. Rough for an interval that leans, as that of a small count does.
 */
export function standardErrorOf({ lower, upper, level }: Pick<Estimate, 'lower' | 'upper' | 'level'>): number {
  if (!(upper >= lower)) throw new RangeError(`an interval from ${lower} to ${upper}`);
  return (upper - lower) / (2 * deviationsOf(level));
}
