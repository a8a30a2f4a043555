import { type PopulationPoint, sortedById, type UnitPoint } from './nearest-assignment.ts';

/** People at one point, and the areas above their base area. */
export interface CapacityPoint extends PopulationPoint {
  readonly withinAreas: readonly string[];
}

/** Who shares what: the same ground for each way to tell how far it goes. */
export interface CapacityGround {
  readonly points: readonly CapacityPoint[];
  /** By rising id. */
  readonly units: readonly UnitPoint[];
  readonly population: readonly number[];
  readonly supply: readonly number[];
}

/** The units in the order in which they are told, with what each of them offers. */
export function capacityGround(input: {
  readonly points: readonly CapacityPoint[];
  readonly units: readonly UnitPoint[];
  readonly supplyOf: (vardenhetId: string) => number;
}): CapacityGround {
  const { points } = input;
  const units = sortedById(input.units);
  return {
    points,
    units,
    population: points.map(({ population }) => population),
    supply: units.map(({ id }) => input.supplyOf(id)),
  };
}
