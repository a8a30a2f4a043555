import { deviationsOf } from './distributions/normal.ts';
import type { Interval } from './estimate.ts';

/** Fewer groups do not show whether the figures lie on a line. Source: PHEindicatormethods, `phe_sii`. */
const leastGroups = 5;

export interface RankedGroup {
  readonly people: number;
  readonly value: number;
  /** Of the value, in its unit; `standardErrorOf` makes one of an interval. */
  readonly standardError: number;
}

interface Index extends Interval {
  readonly value: number;
}

export interface Inequality {
  /** Slope index: how much higher the value is at the very best off than at the very worst off. In its unit. */
  readonly slope: Index;
  /**
   * Relative index: the value at the very best off over that at the very worst off. Null when the line cannot be told
   * from 0 at the worst off, because then the ratio may be anything.
   */
  readonly relative: Index | null;
  readonly level: number;
  readonly method: 'regressionOnPosition';
}

/**
 * How a figure goes with social position over a whole population: a line through ranked groups (first the worst off),
 * each at the middle of its share of the people (its ridit), weighing by people. Null with fewer than five groups: they
 * do not show a line. The interval of the slope is normal; that of the ratio is Fieller's. Both take the groups'
 * figures as independent, and the line as true. Throws unless all groups have people and no standard error is negative.
 *
 * Sources: Low & Low 2004, J Public Health 26:388–395; Mackenbach & Kunst 1997, Soc Sci Med 44:757–771; Fieller 1954,
 * J R Stat Soc B 16:175–185. PHEindicatormethods draws at random what is computed here: the same limits without noise.
 */
export function inequality(groups: readonly RankedGroup[], level = 0.95): Inequality | null {
  if (groups.length < leastGroups) return null;
  const people = groups.reduce((all, group) => all + group.people, 0);
  let below = 0;
  const shares = groups.map(({ people: own, value, standardError }) => {
    if (!(own > 0 && standardError >= 0)) throw new RangeError('a group has nobody, or a negative standard error');
    const position = (below + own / 2) / people;
    below += own;
    return { share: own / people, position, value, variance: standardError ** 2 };
  });
  // Ridits, weighted by people, have their middle at a half.
  const spread = shares.reduce((all, { share, position }) => all + share * (position - 0.5) ** 2, 0);
  let [slope, low, high, slopeVariance, lowVariance, highVariance, covariance] = [0, 0, 0, 0, 0, 0, 0];
  for (const { share, position, value, variance } of shares) {
    const toSlope = (share * (position - 0.5)) / spread;
    const toLow = share - toSlope / 2;
    const toHigh = share + toSlope / 2;
    slope += toSlope * value;
    low += toLow * value;
    high += toHigh * value;
    slopeVariance += toSlope ** 2 * variance;
    lowVariance += toLow ** 2 * variance;
    highVariance += toHigh ** 2 * variance;
    covariance += toLow * toHigh * variance;
  }
  const z = deviationsOf(level);
  const reach = z * Math.sqrt(slopeVariance);
  return {
    slope: { value: slope, lower: slope - reach, upper: slope + reach },
    relative: ratio(high, low, highVariance, lowVariance, covariance, z ** 2),
    level,
    method: 'regressionOnPosition',
  };
}

/** One figure over another, with Fieller's interval. */
function ratio(
  over: number,
  under: number,
  overVariance: number,
  underVariance: number,
  covariance: number,
  zSquared: number,
): Index | null {
  const a = under ** 2 - zSquared * underVariance;
  const negligible = 1e-12 * Math.abs(over);
  if (a <= negligible ** 2) return null;
  const b = over * under - zSquared * covariance;
  const c = over ** 2 - zSquared * overVariance;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { value: over / under, lower: (b - root) / a, upper: (b + root) / a };
}
