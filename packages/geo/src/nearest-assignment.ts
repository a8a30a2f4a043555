import type { Position } from '@halsouppdrag/domain';
import { nearestUnits } from './nearest-unit.ts';

/** People taken to live at one point, usually a base area's. */
export interface PopulationPoint {
  readonly areaId: string;
  readonly position: Position;
  readonly population: number;
}

/** A unit as far as distance is concerned. */
export interface UnitPoint {
  readonly id: string;
  readonly position: Position;
}

/** The nearest unit of one population point: null, at an infinite distance, when there are no units at all. */
export interface NearestAssignment {
  readonly areaId: string;
  readonly vardenhetId: string | null;
  /** Great-circle metres. */
  readonly metres: number;
}

/**
 * The nearest unit of every population point, in the order of the points. A tie goes to the unit with the smaller id,
 * so that the order of the units never matters.
 */
export function assignNearest(points: readonly PopulationPoint[], units: readonly UnitPoint[]): NearestAssignment[] {
  const sorted = sortedById(units);
  const nearest = nearestUnits(interleaved(points), interleaved(sorted));
  return points.map(({ areaId }, i) => ({
    areaId,
    vardenhetId: sorted[nearest.unit[i] as number]?.id ?? null,
    metres: nearest.metres[i] as number,
  }));
}

/** The units by rising id. By code units, not by a locale's alphabet, which differs between machines. */
export function sortedById<T extends { readonly id: string }>(units: readonly T[]): T[] {
  return [...units].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function interleaved(places: readonly { readonly position: Position }[]): Float64Array {
  const positions = new Float64Array(2 * places.length);
  for (const [i, { position }] of places.entries()) positions.set(position, 2 * i);
  return positions;
}
