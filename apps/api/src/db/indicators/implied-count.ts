import type { Indicator } from '@halsouppdrag/domain';

/**
 * How many people a figure counts: what its source says, rounded when it is weighted; else what a proportion and its
 * denominator give away. Null when neither is known.
 */
export function impliedCount(
  { measure, multiplier }: Pick<Indicator, 'measure' | 'multiplier'>,
  { value, count, denominator }: { value: number | null; count: number | null; denominator: number | null },
): number | null {
  if (count !== null) return Math.round(count);
  if (value === null) return null;
  if (measure === 'count') return Math.round(value);
  return measure === 'proportion' && denominator !== null ? Math.round((value / multiplier) * denominator) : null;
}
