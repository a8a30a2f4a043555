/**
 * The median milliseconds of each task. All are run once to warm up, then in turn, round after round, so that
 * whatever else the machine does falls on all of them alike.
 */
export function medianTimes<Name extends string>(
  rounds: number,
  tasks: Record<Name, () => unknown>,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) tasks[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
