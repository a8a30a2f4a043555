import { type PopulationPoint, sortedById, type UnitPoint } from './nearest-assignment.ts';
import type { TravelCost } from './travel-cost.ts';

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
  /** From point i to unit j at `j * points.length + i`; Infinity where there is no way. */
  readonly costs: Float64Array;
}

/** Only the cheapest way from each point to one unit at a time is asked of the travel cost, since not every one can tell all at once. */
export function capacityGround(input: {
  readonly points: readonly CapacityPoint[];
  readonly units: readonly UnitPoint[];
  readonly supplyOf: (vardenhetId: string) => number;
  readonly travel: TravelCost;
}): CapacityGround {
  const { points, travel } = input;
  const units = sortedById(input.units);
  const positions = points.map(({ position }) => position);
  const costs = new Float64Array(points.length * units.length);
  for (const [j, { position }] of units.entries()) {
    costs.set(travel.least(positions, [position]).cost, j * points.length);
  }
  return {
    points,
    units,
    population: points.map(({ population }) => population),
    supply: units.map(({ id }) => input.supplyOf(id)),
    costs,
  };
}
