import { gammaTails } from './gamma-tails.ts';
import { risingRoot } from './rising-root.ts';

/**
 * The value that χ² with so many degrees of freedom stays below with a probability (0 < probability < 1), which need
 * not be whole degrees. Relative error below 1e-11. Source of the definition: Abramowitz & Stegun 26.4.
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`quantile at ${probability}`);
  const shape = degreesOfFreedom / 2;
  // Whichever tail is the smaller has the digits.
  const half =
    probability < 0.5
      ? risingRoot((x) => gammaTails(shape, x).lower, probability)
      : risingRoot((x) => -gammaTails(shape, x).upper, probability - 1);
  return 2 * half;
}
