import type { CoverageFigures, Position } from '@halsouppdrag/domain';
import { coverage } from './coverage.ts';
import { metresOfSquaredChord, unitVectors } from './great-circle.ts';
import { byPrecedence, type PopulationPoint, type UnitPoint } from './nearest-assignment.ts';
import { interleaved } from './straight-line-cost.ts';

/** What a move leads to: the figures over all points, and what each base area has, in the order of `areaIds`. */
export interface MovedCosts {
  readonly total: CoverageFigures;
  /** Mean cost over an area's people, as in `placeCosts`; NaN without a way. */
  readonly areaCosts: Float64Array;
}

/** Units whose moves are counted at once. */
export interface MovingUnits {
  /** Every base area, by rising id. */
  readonly areaIds: readonly string[];
  /** Moves one unit and answers for where all units then are. Throws when there is no such unit. */
  move(id: string, position: Position): MovedCosts;
}

/**
 * The costs of `straightLineCost` and the figures of `coverage`, kept while units move. Of each point the two cheapest
 * units are known, so that a move only measures the way to the unit that moved; all units are tried again only for a
 * point that had it among its two and now has farther to it. Equal to counting everything anew, to the last bit, also
 * where two units are equally far (ties as in `byPrecedence`). Limits rise and are inclusive.
 */
export function movingUnits(input: {
  readonly points: readonly PopulationPoint[];
  readonly units: readonly UnitPoint[];
  readonly limits: readonly number[];
  readonly detourFactor: number;
}): MovingUnits {
  const { points, limits } = input;
  const kmPerMetre = input.detourFactor / 1000;
  const units = byPrecedence(input.units);
  const indexOf = new Map(units.map(({ id }, j) => [id, j]));
  const at = unitVectors(interleaved(units.map(({ position }) => position)));
  const from = unitVectors(interleaved(points.map(({ position }) => position)));
  const people = Float64Array.from(points, ({ population }) => population);
  const count = points.length;
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  const firstSquare = new Float64Array(count);
  const secondSquare = new Float64Array(count);
  const cost = new Float64Array(count);
  const areas = areaMeans(points);

  const square = (i: number, j: number) => {
    const dx = (from[3 * i] as number) - (at[3 * j] as number);
    const dy = (from[3 * i + 1] as number) - (at[3 * j + 1] as number);
    const dz = (from[3 * i + 2] as number) - (at[3 * j + 2] as number);
    return dx * dx + dy * dy + dz * dz;
  };
  const measure = (i: number) => {
    cost[i] = metresOfSquaredChord(firstSquare[i] as number) * kmPerMetre;
  };
  const tryAll = (i: number) => {
    first[i] = second[i] = -1;
    firstSquare[i] = secondSquare[i] = Number.POSITIVE_INFINITY;
    for (let j = 0; j < units.length; j++) insert(i, j, square(i, j));
  };
  /** Puts a unit that is not among the two of a point where it belongs. */
  const insert = (i: number, j: number, one: number) => {
    if (isBefore(one, j, firstSquare[i] as number, first[i] as number)) {
      second[i] = first[i] as number;
      secondSquare[i] = firstSquare[i] as number;
      first[i] = j;
      firstSquare[i] = one;
    } else if (isBefore(one, j, secondSquare[i] as number, second[i] as number)) {
      second[i] = j;
      secondSquare[i] = one;
    }
  };
  const moved = (i: number, j: number) => {
    const one = square(i, j);
    if (first[i] === j) {
      if (isBefore(one, j, secondSquare[i] as number, second[i] as number)) firstSquare[i] = one;
      else tryAll(i);
      measure(i);
    } else if (second[i] === j) {
      if (isBefore(one, j, firstSquare[i] as number, first[i] as number)) {
        second[i] = first[i] as number;
        secondSquare[i] = firstSquare[i] as number;
        first[i] = j;
        firstSquare[i] = one;
        measure(i);
      } else if (one <= (secondSquare[i] as number)) secondSquare[i] = one;
      else tryAll(i);
    } else if (isBefore(one, j, secondSquare[i] as number, second[i] as number)) {
      insert(i, j, one);
      if (first[i] === j) measure(i);
    }
  };

  for (let i = 0; i < count; i++) {
    tryAll(i);
    measure(i);
  }
  return {
    areaIds: areas.ids,
    move: (id, position) => {
      const j = indexOf.get(id);
      if (j === undefined) throw new RangeError(`There is no unit ${id} to move.`);
      at.set(unitVectors(Float64Array.of(...position)), 3 * j);
      for (let i = 0; i < count; i++) moved(i, j);
      return { total: coverage(people, cost, limits), areaCosts: areas.means(cost) };
    },
  };
}

/** Whether a unit wins over another: nearer, or as near and earlier in the order. No unit (−1) is infinitely far. */
function isBefore(square: number, unit: number, otherSquare: number, other: number): boolean {
  return square < otherSquare || (square === otherSquare && unit < other);
}

/** The means of `placeCosts`, summed in the same order, for costs that are asked about again and again. */
function areaMeans(points: readonly PopulationPoint[]) {
  const ids = [...new Set(points.map(({ areaId }) => areaId))].sort();
  const numberOf = new Map(ids.map((id, k) => [id, k]));
  const area = Int32Array.from(points, ({ areaId }) => numberOf.get(areaId) as number);
  const population = new Float64Array(ids.length);
  for (const [i, one] of points.entries())
    population[area[i] as number] = (population[area[i] as number] as number) + one.population;
  const weight = Float64Array.from(points, (one, i) =>
    (population[area[i] as number] as number) === 0 ? 1 : one.population,
  );
  return {
    ids,
    means: (cost: Float64Array): Float64Array => {
      const sums = new Float64Array(ids.length);
      const weights = new Float64Array(ids.length);
      const reached = new Int32Array(ids.length);
      const last = new Float64Array(ids.length);
      for (let i = 0; i < cost.length; i++) {
        const one = cost[i] as number;
        const heavy = weight[i] as number;
        if (one === Number.POSITIVE_INFINITY || heavy === 0) continue;
        const k = area[i] as number;
        sums[k] = (sums[k] as number) + heavy * one;
        weights[k] = (weights[k] as number) + heavy;
        reached[k] = (reached[k] as number) + 1;
        last[k] = one;
      }
      return sums.map((sum, k) => ((reached[k] as number) === 1 ? (last[k] as number) : sum / (weights[k] as number)));
    },
  };
}
