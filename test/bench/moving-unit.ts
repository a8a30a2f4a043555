import type { Position } from '@halsouppdrag/domain';
import {
  byPrecedence,
  coverage,
  type MovedCosts,
  movingUnits,
  type PopulationPoint,
  placeCosts,
  straightLineCost,
  type UnitPoint,
} from '@halsouppdrag/geo';
import type { BenchResult } from './bench-row.ts';
import { medianTimes } from './median-times.ts';
import { turfNearestPoint } from './nearest-unit-peers.ts';
import { scatteredPositions } from './scattered-positions.ts';

const pointCount = 12_238;
const areaCount = 238;
const unitCount = 40;
const moves = 60;
const limits = [2, 5, 10, 15, 20, 30];
const detourFactor = 1.3;
/** Turf tries every unit, so that its time grows with the points alone; the rest of it is extrapolated. */
const turfPoints = 1000;

/** Dragging one unit of 40 over the points: only what changes, against everything anew for each place it passes. */
export function benchMovingUnit(): BenchResult {
  const at = scatteredPositions(pointCount, 1);
  const points: PopulationPoint[] = Array.from({ length: pointCount }, (_, i) => ({
    areaId: `deso:${i % areaCount}`,
    position: positionAt(at, i),
    population: 1 + (i % 61),
  }));
  const places = scatteredPositions(unitCount, 2);
  const units: UnitPoint[] = Array.from({ length: unitCount }, (_, j) => ({
    id: `unit-${j}`,
    position: positionAt(places, j),
  }));
  const path = Array.from({ length: moves }, (_, k): Position => [12 + k * 0.15, 57 + k * 0.12]);
  const moving = movingUnits({ points, units, limits, detourFactor });
  const mismatches = path.flatMap((position, k) =>
    same(moving.move('unit-7', position), anew(points, moved(units, position)))
      ? []
      : [`moving unit: another answer than anew after move ${k}`],
  );

  let [a, b, c] = [0, 0, 0];
  const next = (k: number) => path[k % moves] as Position;
  const times = medianTimes(moves, {
    ours: () => moving.move('unit-7', next(a++)),
    anew: () => anew(points, moved(units, next(b++))),
    turf: () => {
      places.set(next(c++), 14);
      return turfNearestPoint(at, places, turfPoints);
    },
  });
  const workload = `moving one unit of ${unitCount}, ${pointCount.toLocaleString('en')} points`;
  const note = mismatches.length === 0 ? 'equal after every move; bound 2' : 'answers differ, see below';
  return {
    mismatches,
    rows: [
      { workload, oursMs: times.ours, peer: 'everything anew', peerMs: times.anew, note },
      {
        workload,
        oursMs: times.ours,
        peer: '@turf/nearest-point',
        peerMs: times.turf * (pointCount / turfPoints),
        note: `nearest unit alone, estimated from ${turfPoints.toLocaleString('en')} points`,
      },
    ],
  };
}

function positionAt(positions: Float64Array, i: number): Position {
  return [positions[2 * i] as number, positions[2 * i + 1] as number];
}

function moved(units: readonly UnitPoint[], position: Position): UnitPoint[] {
  return units.map((unit) => (unit.id === 'unit-7' ? { ...unit, position } : unit));
}

function anew(points: readonly PopulationPoint[], units: readonly UnitPoint[]): MovedCosts {
  const sorted = byPrecedence(units);
  const least = straightLineCost(detourFactor).least(
    points.map(({ position }) => position),
    sorted.map(({ position }) => position),
  );
  const people = points.map(({ population }) => population);
  const costs = placeCosts(points, sorted, least).map(({ cost }) => cost ?? Number.NaN);
  return { total: coverage(people, least.cost, limits), areaCosts: Float64Array.from(costs) };
}

function same(a: MovedCosts, b: MovedCosts): boolean {
  return JSON.stringify([a.total, [...a.areaCosts]]) === JSON.stringify([b.total, [...b.areaCosts]]);
}
