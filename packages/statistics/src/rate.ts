import { countInterval } from './count-interval.ts';
import { type Estimate, type NoEstimate, noEstimate } from './estimate.ts';

/**
 * How many events there were, with the interval of what was to be expected. In events. Exact below 10, Byar's from 10
 * on (see `countInterval`, which throws for what is no count).
 *
 * Source: APHO 2008, Technical briefing 3: Commonly used public health statistics and their confidence intervals.
 */
export function eventCount(count: number, level = 0.95): Estimate {
  return { value: count, ...countInterval(count, level), level };
}

/**
 * The crude rate: events per `per` person-years (or per `per` people, when `personYears` counts people once), with the
 * interval of the count carried over. No estimate when there are no person-years. Throws when they are negative.
 *
 * Source: as for the count.
 */
export function crudeRate(count: number, personYears: number, per: number, level = 0.95): Estimate | NoEstimate {
  if (personYears === 0) return noEstimate('noDenominator');
  return scaled(eventCount(count, level), personYears, per);
}

/**
 * Observed events over those expected, had the reference's rates applied: the indirectly standardised ratio, 1 when
 * they are alike (`per` 100 makes it an SMR of 100). The interval takes the expected number as known. No estimate when
 * nothing was expected. Throws when `expected` is negative.
 *
 * Source: Breslow & Day 1987 (IARC 82), p. 65–69.
 */
export function standardisedRatio(observed: number, expected: number, per = 1, level = 0.95): Estimate | NoEstimate {
  if (expected === 0) return noEstimate('noDenominator');
  return scaled(eventCount(observed, level), expected, per);
}

function scaled(count: Estimate, over: number, per: number): Estimate {
  if (!(over > 0)) throw new RangeError(`nothing can be per ${over}`);
  const factor = per / over;
  return { ...count, value: count.value * factor, lower: count.lower * factor, upper: count.upper * factor };
}
