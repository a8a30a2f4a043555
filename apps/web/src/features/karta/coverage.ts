import type { Area, Catchments, UncoveredArea, Vardenhet } from '@halsouppdrag/domain';

export interface Coverage {
  /** People within each limit of their nearest unit, cumulative, by rising limit. */
  readonly bands: readonly { readonly maxKm: number; readonly population: number }[];
  readonly uncovered: number;
  readonly totalPopulation: number;
}

/** How many have a unit within each band, over all units. */
export function coverage({
  items,
  uncovered,
  totalPopulation,
}: Pick<Catchments, 'items' | 'uncovered' | 'totalPopulation'>): Coverage {
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

/** An area that no band reaches, with the names people know. */
export interface UncoveredRow extends UncoveredArea {
  readonly name: string;
  /** The name of what the area lies in, since base areas are named by their codes. */
  readonly within: string | null;
  readonly vardenhet: string | null;
}

/** The uncovered areas by name; by id where a name is not known (yet). */
export function uncoveredRows(
  uncoveredAreas: readonly UncoveredArea[],
  areas: readonly Pick<Area, 'id' | 'name' | 'parentId'>[],
  vardenheter: readonly Pick<Vardenhet, 'id' | 'name'>[],
): UncoveredRow[] {
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const unitOf = new Map(vardenheter.map((unit) => [unit.id, unit]));
  return uncoveredAreas.map((one) => ({
    ...one,
    name: areaOf.get(one.areaId)?.name ?? one.areaId,
    within: areaOf.get(areaOf.get(one.areaId)?.parentId ?? '')?.name ?? null,
    vardenhet: one.vardenhetId === null ? null : (unitOf.get(one.vardenhetId)?.name ?? one.vardenhetId),
  }));
}
