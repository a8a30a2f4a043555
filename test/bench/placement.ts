import {
  maxCoverage,
  type PlacementAnswer,
  type PlacementProblem,
  pCenter,
  pMedian,
  type SolveProgram,
  straightLineCost,
  withHighs,
  type ZeroOneProgram,
} from '@halsouppdrag/geo';
import loadHighs from 'highs';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { medianTimes } from './median-times.ts';
import { scatteredPositions } from './scattered-positions.ts';

const effort = { milliseconds: 3000, now: () => performance.now() };
const plainSeconds = 60;

/** Placing units, against HiGHS on the plain textbook models, which must find the same. */
export async function benchPlacement(): Promise<BenchResult> {
  const solve = withHighs(await loadHighs());
  const results = [
    cover(solve, { places: 205, candidates: 16, count: 4, limitKm: 150, rounds: 41, bound: 20 }),
    cover(solve, { places: 238, candidates: 238, count: 8, limitKm: 150, rounds: 5, bound: 200 }),
    cover(solve, { places: 3363, candidates: 300, count: 20, limitKm: 60, rounds: 1, bound: 3000 }),
    median(solve, { places: 238, candidates: 100, count: 8, rounds: 3, bound: 600 }),
    largeMedian(solve),
    center(solve),
  ];
  return {
    rows: results.flatMap(({ rows }) => rows),
    mismatches: results.flatMap(({ mismatches }) => mismatches),
  };
}

interface Size {
  readonly places: number;
  readonly candidates: number;
  readonly count: number;
  readonly rounds: number;
  /** Milliseconds that are to be enough. */
  readonly bound: number;
}

function cover(solve: SolveProgram, size: Size & { readonly limitKm: number }): BenchResult {
  const problem = scattered(size);
  const { count, limitKm, rounds, bound } = size;
  const ours = () => maxCoverage(problem, count, limitKm, solve, effort);
  const plain = () => solve(plainCover(problem, count, limitKm), { seconds: plainSeconds });
  const times = medianTimes(rounds, { ours, plain });
  return compared(`MCLP ${named(size)}`, times, bound, ours(), -plain().value);
}

function median(solve: SolveProgram, size: Size): BenchResult {
  const problem = scattered(size);
  const ours = () => pMedian(problem, size.count, solve, effort);
  const plain = () => solve(plainMedian(problem, size.count), { seconds: plainSeconds });
  const times = medianTimes(size.rounds, { ours, plain });
  return compared(`p-median ${named(size)}`, times, size.bound, ours(), plain().value);
}

/** Too large for the plain model here: a minute and a gigabyte. */
function largeMedian(solve: SolveProgram): BenchResult {
  const size = { places: 2000, candidates: 200, count: 10, rounds: 3, bound: 3000 };
  const problem = scattered(size);
  const ours = () => pMedian(problem, size.count, solve, effort);
  const { ours: oursMs } = medianTimes(size.rounds, { ours });
  return { rows: [alone(`p-median ${named(size)}`, oursMs, size.bound, ours())], mismatches: [] };
}

function center(solve: SolveProgram): BenchResult {
  const size = { places: 205, candidates: 16, count: 4, rounds: 5, bound: 200 };
  const problem = scattered(size);
  const ours = () => pCenter(problem, size.count, solve, effort);
  const { ours: oursMs } = medianTimes(size.rounds, { ours });
  return { rows: [alone(`p-center ${named(size)}`, oursMs, size.bound, ours())], mismatches: [] };
}

function compared(
  workload: string,
  times: { readonly ours: number; readonly plain: number },
  bound: number,
  answer: PlacementAnswer,
  plainValue: number,
): BenchResult {
  const row = { ...alone(workload, times.ours, bound, answer), peer: 'HiGHS, plain model', peerMs: times.plain };
  const isSame = typeof answer !== 'string' && Math.abs(answer.value - plainValue) <= 1e-6 * Math.abs(plainValue);
  return { rows: [row], mismatches: isSame ? [] : [`${workload}: not what the plain model finds, ${plainValue}`] };
}

function alone(workload: string, oursMs: number, bound: number, answer: PlacementAnswer): BenchRow {
  const gap = typeof answer === 'string' ? Number.NaN : (100 * Math.abs(answer.value - answer.bound)) / answer.value;
  const proof = typeof answer !== 'string' && answer.isProvenBest ? 'proven best' : `within ${gap.toFixed(3)} % of any`;
  return { workload, oursMs, peer: null, peerMs: null, note: `${proof}; bound ${bound} ms` };
}

const named = ({ places, candidates, count }: Size) => `${places} × ${candidates}, p = ${count}`;

function scattered({ places, candidates }: Size): PlacementProblem {
  const from = positions(places, 7);
  const to = positions(candidates, 11);
  return {
    demand: from.map((_, i) => 500 + ((i * 7919) % 3000)),
    candidates,
    costs: straightLineCost(1).matrix(from, to),
    existing: new Float64Array(places).fill(Number.POSITIVE_INFINITY),
    conflicts: [],
  };
}

function positions(count: number, seed: number): [number, number][] {
  const flat = scatteredPositions(count, seed);
  return Array.from({ length: count }, (_, i) => [flat[2 * i] as number, flat[2 * i + 1] as number]);
}

/** One column a candidate and one a place, one row a place. */
function plainCover({ demand, candidates, costs }: PlacementProblem, count: number, limitKm: number): ZeroOneProgram {
  const all = Array.from({ length: candidates }, (_, j) => j);
  return {
    costs: [...all.map(() => 0), ...Array.from(demand, (people) => -people)],
    integers: candidates,
    rows: [
      { columns: all, upper: count },
      ...Array.from(demand, (_, i) => {
        const reaching = all.filter((j) => (costs[j * demand.length + i] as number) <= limitKm);
        return {
          columns: [candidates + i, ...reaching],
          coefficients: [-1, ...reaching.map(() => 1)],
          lower: 0,
        };
      }),
    ],
  };
}

/** One column a candidate and one a pair, one row a place and one a pair. */
function plainMedian({ demand, candidates, costs }: PlacementProblem, count: number): ZeroOneProgram {
  const places = demand.length;
  const all = Array.from({ length: candidates }, (_, j) => j);
  const pair = (i: number, j: number) => candidates + j * places + i;
  return {
    costs: [...all.map(() => 0), ...Array.from(costs, (cost, k) => cost * (demand[k % places] as number))],
    integers: candidates,
    rows: [
      { columns: all, lower: count, upper: count },
      ...Array.from(demand, (_, i) => ({ columns: all.map((j) => pair(i, j)), lower: 1, upper: 1 })),
      ...Array.from(demand, (_, i) =>
        all.map((j) => ({ columns: [j, pair(i, j)], coefficients: [1, -1], lower: 0 })),
      ).flat(),
    ],
  };
}
