import type { Polarity } from '@halsouppdrag/domain';
import { difference } from './difference.ts';
import type { Estimate, Interval } from './estimate.ts';

/** How a figure lies to what it is held against, when chance is allowed for. */
export type Direction = 'higher' | 'similar' | 'lower';

/**
 * The direction in the words of the indicator's polarity: `better`, `noSecuredDifference` and `worse` where a high value
 * is good or bad, else the direction itself. No secured difference is not the same as no difference.
 */
export type Verdict = 'better' | 'noSecuredDifference' | 'worse' | Direction;

/** How the comparison was made: to be told with the answer. */
export type ComparisonMethod =
  /** Whether the benchmark lies outside the figure's own interval. For a benchmark without an uncertainty of its own. */
  | 'ownInterval'
  /** Whether the two intervals lie apart. Says less often than it should that two figures differ. */
  | 'intervalsApart'
  /** Whether the interval of the difference leaves out zero. */
  | 'difference';

export interface BenchmarkComparison {
  readonly direction: Direction;
  readonly verdict: Verdict;
  readonly method: ComparisonMethod;
  readonly level: number;
}

export function verdictOf(direction: Direction, polarity: Polarity): Verdict {
  if (polarity === 'none') return direction;
  if (direction === 'similar') return 'noSecuredDifference';
  return (direction === 'higher') === (polarity === 'highIsGood') ? 'better' : 'worse';
}

/**
 * An estimate against a figure taken as certain: a target, or a whole so large that its own chance does not matter. A
 * figure on the very limit is not outside.
 *
 * Source: Fingertips Technical Guidance, single overlapping confidence interval.
 */
export function compareWithFigure(estimate: Estimate, figure: number, polarity: Polarity): BenchmarkComparison {
  const direction = directionFrom(estimate, { lower: figure, upper: figure });
  return { direction, verdict: verdictOf(direction, polarity), method: 'ownInterval', level: estimate.level };
}

/**
 * An estimate against another by whether their intervals lie apart. Cautious: two 95 % intervals that just touch differ
 * at about 0.6 %, so it leaves differences unsaid that `compareByDifference` says. Throws when their levels differ.
 *
 * Source: Fingertips Technical Guidance, double overlapping confidence intervals.
 */
export function compareByIntervals(estimate: Estimate, other: Estimate, polarity: Polarity): BenchmarkComparison {
  if (estimate.level !== other.level)
    throw new RangeError(`levels ${estimate.level} and ${other.level} do not compare`);
  const direction = directionFrom(estimate, other);
  return { direction, verdict: verdictOf(direction, polarity), method: 'intervalsApart', level: estimate.level };
}

/**
 * An estimate against another independent of it, by the interval of their difference. Sources and errors: those of
 * `difference`.
 */
export function compareByDifference(estimate: Estimate, other: Estimate, polarity: Polarity): BenchmarkComparison {
  const direction = directionFrom(difference(estimate, other), { lower: 0, upper: 0 });
  return { direction, verdict: verdictOf(direction, polarity), method: 'difference', level: estimate.level };
}

function directionFrom(one: Interval, other: Interval): Direction {
  if (one.lower > other.upper) return 'higher';
  return one.upper < other.lower ? 'lower' : 'similar';
}
