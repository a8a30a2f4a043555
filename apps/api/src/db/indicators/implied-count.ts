import type { Indicator } from '@halsouppdrag/domain';
import { countOfProportionInterval, countOfRateInterval } from '@halsouppdrag/statistics';
import type { StoredFigure } from './series-figures.ts';

type Counting = Pick<Indicator, 'measure' | 'multiplier'>;
type Figure = Pick<StoredFigure, 'value' | 'count' | 'denominator' | 'low' | 'high'>;

/**
 * How many people a figure counts: what its source says, rounded when it is weighted; else what the value and its
 * denominator give away, or the value and its published interval. Null when none is known.
 */
export function impliedCount({ measure, multiplier }: Counting, figure: Figure): number | null {
  const { value, count, denominator } = figure;
  if (count !== null) return Math.round(count);
  if (value === null || value < 0) return null;
  if (measure === 'count') return Math.round(value);
  if (measure !== 'proportion' && measure !== 'crudeRate' && measure !== 'ratio') return null;
  if (denominator !== null) return Math.round((value / multiplier) * denominator);
  return countOfInterval(measure, multiplier, value, figure);
}

function countOfInterval(
  measure: 'proportion' | 'crudeRate' | 'ratio',
  multiplier: number,
  value: number,
  { low, high }: Pick<Figure, 'low' | 'high'>,
): number | null {
  if (low === null || high === null) return null;
  const count =
    measure === 'proportion'
      ? countOfProportionInterval(value / multiplier, { lower: low / multiplier, upper: high / multiplier }, 0.95)
      : countOfRateInterval(value, { lower: low, upper: high }, 0.95);
  return count === null ? null : Math.round(count);
}
