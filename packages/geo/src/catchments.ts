import type { Catchments, UncoveredArea } from '@halsouppdrag/domain';
import {
  assignNearest,
  type NearestAssignment,
  type PopulationPoint,
  sortedById,
  type UnitPoint,
} from './nearest-assignment.ts';
import { risingBands } from './rising-bands.ts';
import { withinLimit } from './within-limit.ts';

/** The part of the wire shape that follows from distance alone. */
export type CatchmentPopulations = Pick<Catchments, 'totalPopulation' | 'uncovered' | 'items' | 'uncoveredAreas'>;

/**
 * How many people each unit's catchment holds, by band, and how many no band reaches. Every population point counts
 * wholly with its nearest unit, by great circle (ties as in `assignNearest`); bands are limits in km, cumulative and
 * inclusive, given back rising without doubles. Every unit has an item, by rising id, also one that is nearest to
 * nobody. With whole-number populations the items and `uncovered` sum to `totalPopulation` exactly. Without units or
 * bands all are uncovered. `uncoveredAreas` has every point that no band reaches, farthest first (ties: rising area
 * id), with km to the metre.
 * Throws on a band that is not a positive number and on two units with one id.
 */
export function catchments(input: {
  readonly points: readonly PopulationPoint[];
  readonly units: readonly UnitPoint[];
  readonly bandsKm: readonly number[];
}): CatchmentPopulations {
  const assignments = assignNearest(input.points, input.units);
  const bandsKm = risingBands(input.bandsKm);
  const items = sortedById(input.units).map(({ id }) => ({
    vardenhetId: id,
    population: 0,
    bands: bandsKm.map((maxKm) => ({ maxKm, population: 0 })),
  }));
  const itemOf = new Map(items.map((item) => [item.vardenhetId, item]));
  if (itemOf.size < items.length) throw new RangeError('Two units have the same id.');

  let totalPopulation = 0;
  let uncovered = 0;
  const beyond: (NearestAssignment & { readonly population: number })[] = [];
  for (const [i, { population }] of input.points.entries()) {
    totalPopulation += population;
    const assignment = assignments[i] as NearestAssignment;
    const { vardenhetId, metres } = assignment;
    const item = vardenhetId === null ? undefined : itemOf.get(vardenhetId);
    let covered = false;
    for (const band of item?.bands ?? []) {
      if (!withinLimit(metres, band.maxKm * 1000)) continue;
      band.population += population;
      covered = true;
    }
    if (item && covered) {
      item.population += population;
    } else {
      uncovered += population;
      beyond.push({ ...assignment, population });
    }
  }
  return { totalPopulation, uncovered, items, uncoveredAreas: farthestFirst(beyond) };
}

/** An area once, with all its people beyond and the farthest that any of them has; the farthest area first. */
function farthestFirst(beyond: readonly (NearestAssignment & { readonly population: number })[]): UncoveredArea[] {
  const rising = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  const areas = new Map<string, NearestAssignment & { readonly population: number }>();
  for (const point of beyond.toSorted(
    (a, b) => rising(b.metres, a.metres) || rising(a.vardenhetId ?? '', b.vardenhetId ?? ''),
  )) {
    const farthest = areas.get(point.areaId) ?? { ...point, population: 0 };
    areas.set(point.areaId, { ...farthest, population: farthest.population + point.population });
  }
  return [...areas.values()]
    .sort((a, b) => rising(b.metres, a.metres) || rising(a.areaId, b.areaId))
    .map(({ areaId, population, vardenhetId, metres }) => ({
      areaId,
      population,
      vardenhetId,
      distanceKm: vardenhetId === null ? null : Math.round(metres) / 1000,
    }));
}
