import { nearestUnits } from '@halsouppdrag/geo';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { bruteForce } from './brute-force.ts';
import { medianTimes } from './median-times.ts';
import { geokdbush, planarDelaunay, turfNearestPoint } from './nearest-unit-peers.ts';
import { scatteredPositions } from './scattered-positions.ts';

interface Workload {
  readonly points: number;
  readonly units: number;
  readonly rounds: number;
  /** Turf tries every unit, so that its time grows with the points alone; the rest of it is extrapolated. */
  readonly turfPoints: number;
  /** How many points are checked against brute force. */
  readonly checked: number;
}

const workloads: readonly Workload[] = [
  { points: 6000, units: 50, rounds: 9, turfPoints: 6000, checked: 6000 },
  { points: 120_000, units: 500, rounds: 5, turfPoints: 2000, checked: 10_000 },
  { points: 1_000_000, units: 500, rounds: 3, turfPoints: 2000, checked: 20_000 },
];

export function benchNearestUnit(): BenchResult {
  const results = workloads.map(benchOne);
  return { rows: results.flatMap(({ rows }) => rows), mismatches: results.flatMap(({ mismatches }) => mismatches) };
}

function benchOne(workload: Workload): BenchResult {
  const points = scatteredPositions(workload.points, 1);
  const units = scatteredPositions(workload.units, 2);
  const count = workload.points;
  const name = `nearest unit, ${count.toLocaleString('en')} × ${workload.units}`;

  const ours = nearestUnits(points, units).unit;
  const byKdbush = geokdbush(points, units, count);
  const byDelaunay = planarDelaunay(points, units, count);
  const byTurf = turfNearestPoint(points, units, workload.turfPoints);
  const step = Math.floor(count / workload.checked);
  const which = Array.from({ length: workload.checked }, (_, k) => k * step);
  const right = bruteForce(points, units, which);
  const wrong = (answers: Int32Array) => which.filter((i, k) => answers[i] !== right[k]).length;
  const mismatches = [
    ...complaint(name, 'ours', wrong(ours)),
    ...complaint(name, 'geokdbush', wrong(byKdbush)),
    ...complaint(name, '@turf/nearest-point', byTurf.filter((unit, i) => unit !== ours[i]).length),
  ];

  const times = medianTimes(workload.rounds, {
    ours: () => nearestUnits(points, units),
    turf: () => turfNearestPoint(points, units, workload.turfPoints),
    kdbush: () => geokdbush(points, units, count),
    delaunay: () => planarDelaunay(points, units, count),
  });
  const planarWrong = (100 * byDelaunay.filter((unit, i) => unit !== ours[i]).length) / count;
  const isWhole = workload.turfPoints === count;
  const row = (peer: string, peerMs: number, note: string): BenchRow => ({
    workload: name,
    oursMs: times.ours,
    peer,
    peerMs,
    note,
  });
  const checked = `equal to brute force on ${step === 1 ? 'all' : workload.checked.toLocaleString('en')} points`;
  return {
    mismatches,
    rows: [
      row(
        '@turf/nearest-point',
        times.turf * (count / workload.turfPoints),
        isWhole ? '' : `estimated from ${workload.turfPoints.toLocaleString('en')} points`,
      ),
      row('geokdbush', times.kdbush, mismatches.length === 0 ? `both ${checked}` : 'answers differ, see below'),
      row('d3-delaunay, planar', times.delaunay, `not exact: ${planarWrong.toFixed(1)} % other answers`),
    ],
  };
}

function complaint(workload: string, who: string, wrong: number): string[] {
  return wrong === 0 ? [] : [`${workload}: ${who} gave ${wrong} answers that brute force does not`];
}
