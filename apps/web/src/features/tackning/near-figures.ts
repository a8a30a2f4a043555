import type { CoverageFigures } from '@halsouppdrag/domain';

/** Some people and how many of them are near. */
export interface NearFigures {
  readonly population: number;
  readonly near: number;
  /** Have a way, and a longer one. */
  readonly far: number;
  readonly noWay: number;
  /** Percent; null where nobody lives. */
  readonly share: number | null;
  /** Over those who have a way, as the two that follow. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

/** The figures at one of the limits. Throws when the limit is not among them. */
export function nearFigures(figures: CoverageFigures, limits: readonly number[], nearLimit: number): NearFigures {
  const near = figures.within[limits.indexOf(nearLimit)];
  if (near === undefined) throw new RangeError(`${nearLimit} is not among the limits ${limits.join(', ')}.`);
  const { population, unreachable, mean, median, p90 } = figures;
  return {
    population,
    near,
    far: population - near - unreachable,
    noWay: unreachable,
    share: population === 0 ? null : (100 * near) / population,
    mean,
    median,
    p90,
  };
}
