import type { Polarity } from '@halsouppdrag/domain';
import { chiSquareQuantile } from './distributions/chi-square.ts';
import type { Estimate } from './estimate.ts';
import { standardErrorOf } from './standard-error.ts';

/** So many of the most recent points are judged, neither fewer nor more: an older past is another story. */
const pointsJudged = 5;

/** A trend is said only when chance alone would make one as clear at most twice in a thousand. */
const securedBeyond = chiSquareQuantile(0.998, 1);

export interface CountPoint {
  readonly year: number;
  /** Of `n` people, `x` are. */
  readonly x: number;
  readonly n: number;
}

export interface EstimatePoint {
  readonly year: number;
  readonly estimate: Pick<Estimate, 'value' | 'lower' | 'upper' | 'level'>;
}

export interface Trend {
  /** `unsteady`: clear over all five, but another way or flat without one of them, so no direction is said. */
  readonly trend: 'rising' | 'falling' | 'noSecuredTrend' | 'unsteady';
  /** With one degree of freedom; secured beyond 9.5495 (0.2 in a hundred). */
  readonly chiSquare: number;
  /** Change of the value a year. */
  readonly slope: number;
  readonly from: number;
  readonly to: number;
  readonly method: 'chiSquareForTrend' | 'weightedRegression';
}

export interface NoTrend {
  readonly trend: null;
  /** `noVariation`: nobody or everybody is, in every year, so there is nothing to test. */
  readonly reason: 'fewPoints' | 'noVariation';
}

/** The direction of a trend in the words of the indicator's polarity. */
export type TrendVerdict = 'gettingBetter' | 'gettingWorse' | Trend['trend'];

export function trendVerdict({ trend }: Trend, polarity: Polarity): TrendVerdict {
  if (polarity === 'none' || (trend !== 'rising' && trend !== 'falling')) return trend;
  return (trend === 'rising') === (polarity === 'highIsGood') ? 'gettingBetter' : 'gettingWorse';
}

/**
 * Whether a proportion rises or falls over its five most recent points, by χ² for trend. Points need not be a year
 * apart; each weighs by its year and its `n`. None with fewer than five points. As in Fingertips, a direction must hold
 * whichever single point is left out. Throws unless every 0 ≤ x ≤ n and n > 0, and the years differ.
 *
 * Sources: Armitage 1955, Biometrics 11:375–386; the five points, the limit and leaving out: Fingertips Technical
 * Guidance, recent trends.
 */
export function proportionTrend(points: readonly CountPoint[]): Trend | NoTrend {
  for (const { x, n } of points) {
    if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError(`${x} of ${n} is no proportion`);
  }
  const recent = mostRecent(points);
  if (recent === null) return { trend: null, reason: 'fewPoints' };
  const people = sum(recent, ({ n }) => n);
  const share = sum(recent, ({ x }) => x) / people;
  if (share === 0 || share === 1) return { trend: null, reason: 'noVariation' };
  return judged(
    recent.map(({ year, x, n }) => ({ year, value: x / n, weight: n / (share * (1 - share)) })),
    'chiSquareForTrend',
  );
}

/**
 * The same for figures known by their intervals (rates, standardised rates, means): a line through the five most recent
 * points, each weighing by the inverse square of its standard error (see `standardErrorOf`), and χ² of its slope. None
 * with fewer than five points. Throws when an interval has no width, or two points are of one year.
 *
 * Source: Fingertips Technical Guidance, recent trends.
 */
export function estimateTrend(points: readonly EstimatePoint[]): Trend | NoTrend {
  const recent = mostRecent(points);
  if (recent === null) return { trend: null, reason: 'fewPoints' };
  return judged(
    recent.map(({ year, estimate }) => {
      const error = standardErrorOf(estimate);
      if (error === 0) throw new RangeError(`the interval of ${year} has no width`);
      return { year, value: estimate.value, weight: 1 / error ** 2 };
    }),
    'weightedRegression',
  );
}

interface WeightedPoint {
  readonly year: number;
  readonly value: number;
  readonly weight: number;
}

function mostRecent<Point extends { readonly year: number }>(points: readonly Point[]): Point[] | null {
  const byYear = points.toSorted((a, b) => a.year - b.year);
  if (byYear.some(({ year }, i) => year === byYear[i - 1]?.year)) throw new RangeError('two points of one year');
  return byYear.length < pointsJudged ? null : byYear.slice(-pointsJudged);
}

function judged(points: readonly WeightedPoint[], method: Trend['method']): Trend {
  const { slope, chiSquare } = line(points);
  const steady = points.every((left) => {
    const without = line(points.filter((point) => point !== left)).slope;
    return Math.sign(without) === Math.sign(slope);
  });
  const direction = slope > 0 ? 'rising' : 'falling';
  const secured = chiSquare > securedBeyond;
  return {
    trend: secured ? (steady ? direction : 'unsteady') : 'noSecuredTrend',
    chiSquare,
    slope,
    from: points[0]?.year as number,
    to: points.at(-1)?.year as number,
    method,
  };
}

/** The weighted line through points: its slope, and the square of the slope over its standard error. */
function line(points: readonly WeightedPoint[]): { readonly slope: number; readonly chiSquare: number } {
  const whole = sum(points, ({ weight }) => weight);
  const middle = sum(points, ({ weight, year }) => weight * year) / whole;
  const spread = sum(points, ({ weight, year }) => weight * (year - middle) ** 2);
  const slope = sum(points, ({ weight, year, value }) => weight * (year - middle) * value) / spread;
  return { slope, chiSquare: slope ** 2 * spread };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
