import { type Estimate, type NoEstimate, noEstimate } from './estimate.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The proportion (0–1) of `n` people that `x` are, with Wilson's interval. No estimate when `n` is 0. Throws unless
 * 0 ≤ x ≤ n. For answers to a survey take `surveyProportion`, which withholds figures of few.
 *
 * Sources: Wilson 1927, J Am Stat Assoc 22:209–212; APHO 2008, Technical briefing 3, which commends it.
 */
export function proportion(x: number, n: number, level = 0.95): Estimate | NoEstimate {
  if (n === 0 && x === 0) return noEstimate('noDenominator');
  const { lower, upper } = wilsonInterval(x, n, level);
  return { value: x / n, lower, upper, level, method: 'wilson' };
}
