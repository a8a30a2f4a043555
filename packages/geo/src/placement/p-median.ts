import { type Conflicts, conflictsOf } from './conflicts.ts';
import { greedyThenExchange } from './interchange.ts';
import { squeezeMedian } from './median-bound.ts';
import { type MedianCosts, medianCosts, totalCost } from './median-costs.ts';
import type { Effort, PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import type { ProgramRow, SolveProgram } from './zero-one-program.ts';

/** Above so many pairs of place and candidate the exact model takes more memory and time than its answer is worth. */
const largestExactModel = 40_000;

/**
 * The placement of `count` new units with the least total of demand times cost, everyone going to the cheapest unit,
 * new or staying (p-median; Hakimi 1964; ReVelle & Swain 1970). Where there is no way at all the cost counts as twice the
 * dearest there is. First squeezed between a placement and a bound, which often proves it best; what candidates are then
 * left go to the exact solver in the model of Cornuejols, Nemhauser & Wolsey 1980 (one row for each place and each
 * distinct cost instead of one for each pair). When the effort or the size ends it first, the answer says how good the
 * best found is known to be. Throws on a count that is not a whole number of 1 or more.
 */
export function pMedian(
  problem: PlacementProblem,
  count: number,
  solve: SolveProgram,
  effort: Effort,
): PlacementAnswer {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`One places 1 or more units, not ${count}.`);
  const until = effort.now() + effort.milliseconds;
  const costs = medianCosts(problem);
  const conflicts = conflictsOf(problem.candidates, problem.conflicts);
  const wanted = Math.min(count, problem.candidates);
  const start = greedyThenExchange(costs, wanted, conflicts);
  const all = Array.from({ length: problem.candidates }, (_, j) => j);
  const known =
    start === null
      ? { chosen: null, value: Number.POSITIVE_INFINITY, bound: 0, mustHave: [], mustLeave: [] }
      : squeezeMedian(costs, wanted, conflicts, start, effort);
  const gone = new Set(known.mustLeave);
  const left = all.filter((j) => !gone.has(j));
  const isClosed = known.value - known.bound <= 1e-9 * Math.abs(known.value);
  if (known.chosen !== null && (isClosed || left.length === wanted)) {
    // Nothing else can be better: what is left is the placement itself, or its value is the bound.
    return { chosen: known.chosen, value: known.value, bound: known.value, isProvenBest: true };
  }
  if (known.chosen !== null && costs.places * left.length > largestExactModel) {
    return { chosen: known.chosen, value: known.value, bound: known.bound, isProvenBest: false };
  }
  const program = medianProgram(costs, left, known.mustHave, wanted, conflicts);
  const seconds = Math.max(0, until - effort.now()) / 1000;
  const answer = solve(program.model, {
    seconds,
    onProgress: (value, bound) => effort.onProgress?.(value + program.always, bound + program.always),
  });
  if (answer.status === 'infeasible' && known.chosen === null) return 'infeasible';
  const found = answer.columns === null ? null : left.filter((_, k) => (answer.columns?.[k] ?? 0) > 0.5);
  const foundValue = found === null ? Number.POSITIVE_INFINITY : totalCost(costs, found);
  const isBetter = foundValue < known.value;
  const chosen = isBetter ? found : known.chosen;
  if (chosen === null) return 'infeasible';
  const value = Math.min(foundValue, known.value);
  // What was settled out could not have been better than what was known, so the best of the rest is the best of all.
  const isProvenBest = answer.status !== 'stopped';
  const bound = isProvenBest ? value : Math.min(value, Math.max(known.bound, answer.bound + program.always));
  return { chosen, value, bound, isProvenBest };
}

/**
 * The exact model over the candidates left: a column for each of them, then for each place and each of its distinct costs
 * a column that is 1 when nothing as near is chosen, and costs the step up to the next.
 */
function medianProgram(
  { places, toCandidate, toExisting }: MedianCosts,
  left: readonly number[],
  mustHave: readonly number[],
  count: number,
  conflicts: Conflicts,
) {
  const costs: number[] = left.map(() => 0);
  const rows: ProgramRow[] = [{ columns: left.map((_, k) => k), lower: count, upper: count }];
  const columnOf = new Map(left.map((j, k) => [j, k]));
  for (const j of mustHave) {
    const column = columnOf.get(j);
    if (column !== undefined) rows.push({ columns: [column], lower: 1 });
  }
  for (const [k, j] of left.entries()) {
    for (const other of conflicts[j] ?? []) {
      const column = columnOf.get(other);
      if (column !== undefined && column > k) rows.push({ columns: [k, column], upper: 1 });
    }
  }
  let always = 0;
  for (let i = 0; i < places; i++) {
    const stays = toExisting[i] as number;
    const nearest = left
      .map((j, k) => ({ k, cost: toCandidate[j * places + i] as number }))
      .filter(({ cost }) => cost < stays)
      .sort((a, b) => a.cost - b.cost);
    const [first] = nearest;
    if (first === undefined) {
      always += stays;
      continue;
    }
    always += first.cost;
    let before: number | null = null;
    for (let at = 0; at < nearest.length; ) {
      const cost = nearest[at]?.cost as number;
      const same: number[] = [];
      for (; nearest[at]?.cost === cost; at++) same.push(nearest[at]?.k as number);
      const column = costs.length;
      // Nothing this near: then one pays the step up to the next cost, or to the unit that stays.
      costs.push((nearest[at]?.cost ?? stays) - cost);
      rows.push(
        before === null
          ? { columns: [column, ...same], lower: 1 }
          : { columns: [column, ...same, before], coefficients: [1, ...same.map(() => 1), -1], lower: 0 },
      );
      before = column;
    }
  }
  return { model: { costs, integers: left.length, rows }, always };
}
