import type { Position } from '@halsouppdrag/domain';
import type { CostMeasure, TravelCost } from './travel-cost.ts';

/**
 * A travel cost over a matrix that is known for these places and units (unit by unit, as `TravelCost.matrix` gives it),
 * and for any part of them. Throws when asked about a place or unit the matrix does not hold.
 */
export function matrixCost(
  measure: CostMeasure,
  known: { readonly from: readonly Position[]; readonly to: readonly Position[]; readonly matrix: Float64Array },
): TravelCost {
  const row = new Map(known.from.map((position, i) => [key(position), i]));
  const column = new Map(known.to.map((position, j) => [key(position), j]));
  const costs = (from: readonly Position[], to: readonly Position[]) => {
    const rows = from.map((position) => found(row, position));
    const part = new Float64Array(from.length * to.length);
    for (const [j, position] of to.entries()) {
      const start = found(column, position) * known.from.length;
      for (const [i, at] of rows.entries()) part[j * from.length + i] = known.matrix[start + at] as number;
    }
    return part;
  };
  return {
    measure,
    matrix: costs,
    least: (from, to) => {
      const all = costs(from, to);
      const unit = new Int32Array(from.length).fill(-1);
      const cost = new Float64Array(from.length).fill(Number.POSITIVE_INFINITY);
      for (let j = 0; j < to.length; j++) {
        for (let i = 0; i < from.length; i++) {
          const here = all[j * from.length + i] as number;
          if (here >= (cost[i] as number)) continue;
          cost[i] = here;
          unit[i] = j;
        }
      }
      return { unit, cost };
    },
  };
}

const key = ([lon, lat]: Position) => `${lon},${lat}`;

function found(places: ReadonlyMap<string, number>, position: Position): number {
  const at = places.get(key(position));
  if (at === undefined) throw new RangeError(`The matrix does not hold ${key(position)}.`);
  return at;
}
