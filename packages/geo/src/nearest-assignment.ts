import type { Position, VardenhetStatus } from '@halsouppdrag/domain';
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
  /** Only for ties, where what people can go to comes before what is planned. One without a status counts as open. */
  readonly status?: VardenhetStatus;
}

/** The nearest unit of one population point: null, at an infinite distance, when there are no units at all. */
export interface NearestAssignment {
  readonly areaId: string;
  readonly vardenhetId: string | null;
  /** Great-circle metres. */
  readonly metres: number;
}

/**
 * The nearest unit of every population point, in the order of the points. A tie goes to an open unit before one
 * that is not open, then to the unit with the smaller id, so that the order of the units never matters.
 */
export function assignNearest(points: readonly PopulationPoint[], units: readonly UnitPoint[]): NearestAssignment[] {
  const sorted = byPrecedence(units);
  const nearest = nearestUnits(interleaved(points), interleaved(sorted));
  return points.map(({ areaId }, i) => ({
    areaId,
    vardenhetId: sorted[nearest.unit[i] as number]?.id ?? null,
    metres: nearest.metres[i] as number,
  }));
}

/**
 * The units in the order in which they win a tie: the open ones before the others, each by rising id. The only place
 * where that is decided; a planned unit on the spot of an open one takes nobody from it.
 */
export function byPrecedence(units: readonly UnitPoint[]): UnitPoint[] {
  const isPlanned = ({ status = 'oppen' }: UnitPoint) => Number(status !== 'oppen');
  return sortedById(units).sort((a, b) => isPlanned(a) - isPlanned(b));
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
