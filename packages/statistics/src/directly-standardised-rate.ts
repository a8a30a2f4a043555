import { countInterval } from './count-interval.ts';
import { type Estimate, type NoEstimate, noEstimate } from './estimate.ts';

/** A group of age (or age and sex), with what weighs it. */
export interface StandardGroup {
  readonly count: number;
  readonly personYears: number;
  /** People of the group in the standard population; only the proportions between groups matter. */
  readonly standard: number;
}

/** Below this many events in all, a standardised rate says more of chance than of the area. */
const leastEvents = 10;

/**
 * The rate the area would have with the standard's make-up, in events per `per` person-years, with the interval of
 * Dobson and others. None when there are fewer than 10 events in all, or when a group of the standard has nobody in
 * the area. Throws on negative input.
 *
 * Sources: Dobson, Kuulasmaa, Eberle & Scherer 1991, Stat Med 10:457–462; the limit of 10 events: Fingertips
 * Technical Guidance (Office for Health Improvement and Disparities).
 */
export function directlyStandardisedRate(
  groups: readonly StandardGroup[],
  per: number,
  level = 0.95,
): Estimate | NoEstimate {
  let events = 0;
  let whole = 0;
  let sum = 0;
  let variance = 0;
  for (const { count, personYears, standard } of groups) {
    if (!(count >= 0 && personYears >= 0 && standard >= 0)) throw new RangeError('a group has a negative number');
    if (standard === 0) continue;
    if (personYears === 0) return noEstimate('noDenominator');
    events += count;
    whole += standard;
    sum += (standard * count) / personYears;
    variance += (standard / personYears) ** 2 * count;
  }
  if (events < leastEvents) return noEstimate('fewEvents');
  const value = sum / whole;
  const stretch = Math.sqrt(variance / events) / whole;
  const { lower, upper } = countInterval(events, level);
  return {
    value: value * per,
    lower: (value + stretch * (lower - events)) * per,
    upper: (value + stretch * (upper - events)) * per,
    level,
    method: 'dobson',
  };
}
