import { gammaTails } from './distributions/gamma-tails.ts';
import { normalQuantile } from './distributions/normal.ts';
import { risingRoot } from './distributions/rising-root.ts';
import type { Interval } from './estimate.ts';

/**
 * How far a value of one area may lie from the benchmark by chance alone. Outside `inner` lies one in forty on each side
 * (0.025, about two standard deviations), outside `outer` one in a thousand (0.001, about three): 5 and 0.2 in a
 * hundred when both sides are counted. In the unit of the benchmark.
 */
export interface FunnelLimits {
  readonly inner: Interval;
  readonly outer: Interval;
}

/** Where a value lies in its funnel. */
export type FunnelPlace = 'belowOuter' | 'belowInner' | 'within' | 'aboveInner' | 'aboveOuter';

const innerTail = 0.025;
const outerTail = 0.001;
const innerDeviations = normalQuantile(1 - innerTail);
const outerDeviations = normalQuantile(1 - outerTail);

/**
 * Where a value lies in its funnel; on the very limit it is inside. As PHEindicatormethods' `assign_funnel_significance`
 * has it.
 */
export function funnelPlace(value: number, { inner, outer }: FunnelLimits): FunnelPlace {
  if (value < outer.lower) return 'belowOuter';
  if (value < inner.lower) return 'belowInner';
  if (value > outer.upper) return 'aboveOuter';
  return value > inner.upper ? 'aboveInner' : 'within';
}

/**
 * The limits of a proportion (0–1) among `n` people where the benchmark's proportion is true: where the benchmark lies
 * on the limit of Wilson's interval. Throws unless 0 ≤ benchmark ≤ 1 and n > 0.
 *
 * Sources: Spiegelhalter 2005, Stat Med 24:1185–1202; APHO 2008, Technical briefing 2: Statistical process control.
 */
export function proportionFunnel(benchmark: number, n: number): FunnelLimits {
  if (!(benchmark >= 0 && benchmark <= 1 && n > 0)) throw new RangeError(`a funnel of ${benchmark} in ${n}`);
  const deviation = Math.sqrt((benchmark * (1 - benchmark)) / n);
  const limits = (reach: number): Interval => ({
    lower: Math.max(0, benchmark - reach * deviation),
    upper: Math.min(1, benchmark + reach * deviation),
  });
  return { inner: limits(innerDeviations), outer: limits(outerDeviations) };
}

/**
 * The limits of a rate (events per `per`) over so many person-years where the benchmark's rate (per `per`) is true:
 * where the benchmark lies on the limit of the exact Poisson interval. Between whole events the limits go smoothly on.
 * Throws when the benchmark is negative or there are no person-years.
 *
 * Sources: as for proportions; Garwood 1936, Biometrika 28:437–442, for the exact interval.
 */
export function rateFunnel(benchmark: number, personYears: number, per: number): FunnelLimits {
  if (!(benchmark >= 0 && personYears > 0)) throw new RangeError(`a funnel of ${benchmark} over ${personYears}`);
  const rates = ({ lower, upper }: Interval): Interval => ({
    lower: (lower * per) / personYears,
    upper: (upper * per) / personYears,
  });
  const expected = (benchmark * personYears) / per;
  return { inner: rates(eventLimits(expected, innerTail)), outer: rates(eventLimits(expected, outerTail)) };
}

/**
 * The limits of observed over expected events where the true ratio is 1. Throws unless something was expected. Sources: as
 * for rates.
 */
export function ratioFunnel(expected: number): FunnelLimits {
  return rateFunnel(1, expected, 1);
}

function eventLimits(expected: number, tail: number): Interval {
  if (expected === 0) return { lower: 0, upper: 0 };
  return {
    lower: risingRoot((events) => gammaTails(events + 1, expected).upper, tail),
    upper: risingRoot((events) => (events === 0 ? -1 : -gammaTails(events, expected).lower), -tail),
  };
}
