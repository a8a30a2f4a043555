import type { Position } from '@halsouppdrag/domain';
import { metresOfSquaredChord, unitVectors } from './great-circle.ts';
import { nearestUnits } from './nearest-unit.ts';
import type { TravelCost } from './travel-cost.ts';

/**
 * How much longer a road is than the great circle, unless somebody knows better for their roads: about what is found
 * where it has been measured. Source: Boscoe, Henry & Zdeb 2012, "A nationwide comparison of driving distance versus
 * straight-line distance to hospitals" (1.417 in the USA); 1.3 is the users' own choice, shown and changeable.
 */
const defaultDetourFactor = 1.3;

/**
 * Kilometres by great circle times a detour factor of at least 1. Everything can be reached. Throws on another factor
 * and on a position that is not on the Earth.
 */
export function straightLineCost(detourFactor = defaultDetourFactor): TravelCost {
  if (!(detourFactor >= 1 && detourFactor < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `A road is never shorter than the great circle: the factor is at least 1, not ${detourFactor}.`,
    );
  }
  const kmPerMetre = detourFactor / 1000;
  return {
    measure: 'km',
    least: (from, to) => {
      const { unit, metres } = nearestUnits(interleaved(from), interleaved(to));
      return { unit, cost: metres.map((one) => one * kmPerMetre) };
    },
    matrix: (from, to) => straightLineMatrix({ from: interleaved(from), to: interleaved(to), detourFactor }),
  };
}

/**
 * All costs by the straight line, in kilometres, unit by unit as `TravelCost.matrix` has them, of positions as lon, lat
 * after one another. Throws on a position that is not on the Earth.
 */
export function straightLineMatrix({
  from,
  to,
  detourFactor,
}: {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly detourFactor: number;
}): Float64Array {
  const kmPerMetre = detourFactor / 1000;
  const a = unitVectors(from);
  const b = unitVectors(to);
  const costs = new Float64Array((from.length / 2) * (to.length / 2));
  let at = 0;
  for (let j = 0; j < b.length; j += 3) {
    const x = b[j] as number;
    const y = b[j + 1] as number;
    const z = b[j + 2] as number;
    for (let i = 0; i < a.length; i += 3) {
      const dx = x - (a[i] as number);
      const dy = y - (a[i + 1] as number);
      const dz = z - (a[i + 2] as number);
      costs[at++] = metresOfSquaredChord(dx * dx + dy * dy + dz * dz) * kmPerMetre;
    }
  }
  return costs;
}

/** Positions as lon, lat after one another. */
export function interleaved(positions: readonly Position[]): Float64Array {
  const flat = new Float64Array(2 * positions.length);
  for (const [i, position] of positions.entries()) flat.set(position, 2 * i);
  return flat;
}
