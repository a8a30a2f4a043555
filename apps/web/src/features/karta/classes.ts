/** One class of a coloured map: values from `from` up to, not including, `to`; null means without limit. */
export interface ValueClass {
  readonly from: number | null;
  readonly to: number | null;
  /** The one value of the class, where each value is a class of its own. */
  readonly value: number | null;
  readonly count: number;
}

/** So few whole numbers are steps of a scale, each worth a colour of its own. */
const mostSteps = 7;

/**
 * Classes that hold every value exactly once, none empty, lowest first. A scale of a few whole numbers gets one class
 * a step; anything else at most five of about as many areas each, with limits rounded so that they can be read.
 * Equal values always share a class. No values, no classes.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= mostSteps && distinct.every(Number.isInteger)) {
    return distinct.map((value) => ({
      from: value,
      to: null,
      value,
      count: sorted.filter((one) => one === value).length,
    }));
  }
  return between(sorted, roundedQuantiles(sorted, distinct, Math.min(5, distinct.length)));
}

/** The class a value belongs to, by index. */
export function classIndex(classes: readonly ValueClass[], value: number): number {
  return classes.findIndex((one) =>
    one.value === null
      ? (one.from === null || value >= one.from) && (one.to === null || value < one.to)
      : one.value === value,
  );
}

function roundedQuantiles(sorted: readonly number[], distinct: readonly number[], count: number): number[] {
  const [lowest = 0] = distinct;
  const highest = distinct.at(-1) ?? 0;
  const limits: number[] = [];
  for (let i = 1; i < count; i++) {
    const last = limits.at(-1) ?? Number.NEGATIVE_INFINITY;
    const quantile = sorted[Math.round((i * sorted.length) / count)] ?? lowest;
    // Two digits can be read; a limit that would leave a class empty gives way to the next value there is.
    const limit = [
      Number(quantile.toPrecision(2)),
      distinct.find((value) => value > Math.max(last, lowest)) ?? lowest,
    ].find((one) => one > last && one <= highest && holdsAny(sorted, last, one));
    if (limit !== undefined) limits.push(limit);
  }
  return limits;
}

function holdsAny(sorted: readonly number[], from: number, to: number): boolean {
  return sorted.some((value) => value >= from && value < to);
}

function between(sorted: readonly number[], limits: readonly number[]): ValueClass[] {
  return [null, ...limits].map((from, i) => {
    const to = limits[i] ?? null;
    const held = sorted.filter((value) => (from === null || value >= from) && (to === null || value < to));
    return { from, to, value: null, count: held.length };
  });
}
