import type { Catchments } from '@halsouppdrag/domain';

export interface Coverage {
  /** People within each limit of their nearest unit, cumulative, by rising limit. */
  readonly bands: readonly { readonly maxKm: number; readonly population: number }[];
  readonly uncovered: number;
  readonly totalPopulation: number;
}

/** How many have a unit within each band, over all units. */
export function coverage({ items, uncovered, totalPopulation }: Catchments): Coverage {
  const within = new Map<number, number>();
  for (const { bands } of items) {
    for (const { maxKm, population } of bands) within.set(maxKm, (within.get(maxKm) ?? 0) + population);
  }
  return {
    bands: [...within].map(([maxKm, population]) => ({ maxKm, population })).sort((a, b) => a.maxKm - b.maxKm),
    uncovered,
    totalPopulation,
  };
}
