import type { Indicator } from './indicator.ts';
import { isProjected } from './projected-year.ts';

/**
 * What stands behind a count of inhabitants: everyone was counted; everyone, with chance added so that nobody can be
 * found; or nobody yet, since the year is still to come.
 */
export type HowCounted = 'everyone' | 'withNoise' | 'projected';

/** SCB's population counts have noise from this year on. Source: SCB, FAQ on the Cell Key Method. */
const noiseFrom = 2025;

/** How a count came about; null for what is not a count. */
export function howCounted(
  { measure, source }: Pick<Indicator, 'measure'> & { readonly source: Pick<Indicator['source'], 'publisher'> },
  year: number,
  thisYear: number,
): HowCounted | null {
  if (measure !== 'count') return null;
  if (isProjected(year, thisYear)) return 'projected';
  return year >= noiseFrom && source.publisher.includes('SCB') ? 'withNoise' : 'everyone';
}
