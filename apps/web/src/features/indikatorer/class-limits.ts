/** How values are put into classes. */
export const schemeNames = ['significance', 'quantiles', 'jenks', 'equal', 'own'] as const;
export type SchemeName = (typeof schemeNames)[number];

/** So many classes can be told apart on a map in one hue. */
export const mostClasses = 5;

/**
 * Limits between classes of about as many values each, rising and none twice: a class holds values up to, not
 * including, the next limit. Equal values always share a class, so there may be fewer classes than asked for.
 */
export function quantileLimits(values: readonly number[], count: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const limits = Array.from({ length: count - 1 }, (_, i) => sorted[Math.round(((i + 1) * sorted.length) / count)]);
  return rising(limits, sorted);
}

/** Limits that part the range of the values into equally wide classes, some of which may be empty. */
export function equalLimits(values: readonly number[], count: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(low < high)) return [];
  return Array.from({ length: count - 1 }, (_, i) => low + ((high - low) * (i + 1)) / count);
}

/**
 * Natural breaks: the limits that leave the values of each class as close to its mean as any limits can. Exact, by
 * dynamic programming over the sorted values; a row is found by halving, since the best start of the last class never
 * moves back as values are added.
 *
 * Sources: Jenks 1977, Optimal data classification for choropleth maps; Fisher 1958, J Am Stat Assoc 53:789–798.
 */
export function jenksLimits(values: readonly number[], count: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const classes = Math.min(count, new Set(sorted).size);
  if (classes < 2) return [];
  const middle = sorted[n >> 1] as number;
  const [sums, squares] = [new Float64Array(n + 1), new Float64Array(n + 1)];
  for (const [i, value] of sorted.entries()) {
    // From the middle, so that large values with small differences keep their differences.
    sums[i + 1] = (sums[i] as number) + (value - middle);
    squares[i + 1] = (squares[i] as number) + (value - middle) ** 2;
  }
  /** The squared distances from their mean of the values from `from` up to, not including, `to`. */
  const spread = (from: number, to: number) => {
    const sum = (sums[to] as number) - (sums[from] as number);
    return Math.max(0, (squares[to] as number) - (squares[from] as number) - sum ** 2 / (to - from));
  };
  let costs = Float64Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const starts: Int32Array[] = [];
  for (let k = 2; k <= classes; k++) {
    const before = costs;
    const next = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const start = new Int32Array(n + 1);
    const fill = (low: number, high: number, least: number, most: number) => {
      if (low > high) return;
      const to = (low + high) >> 1;
      for (let from = Math.max(least, k - 1); from <= Math.min(most, to - 1); from++) {
        const cost = (before[from] as number) + spread(from, to);
        if (cost < (next[to] as number)) {
          next[to] = cost;
          start[to] = from;
        }
      }
      const at = start[to] as number;
      fill(low, to - 1, least, at);
      fill(to + 1, high, at, most);
    };
    fill(k, n, k - 1, n - 1);
    starts.push(start);
    costs = next;
  }
  const limits: number[] = [];
  let to = n;
  for (const start of starts.toReversed()) {
    to = start[to] as number;
    limits.unshift(sorted[to] as number);
  }
  return rising(limits, sorted);
}

/** Rising limits that each have a value below them. */
function rising(limits: readonly (number | undefined)[], sorted: readonly number[]): number[] {
  const found: number[] = [];
  for (const limit of limits) {
    if (limit !== undefined && limit > (found.at(-1) ?? sorted[0] ?? limit)) found.push(limit);
  }
  return found;
}

/** The class of a value among rising limits: 0 below the first. A value on a limit is in the class above it. */
export function classAt(value: number, limits: readonly number[]): number {
  let k = 0;
  while (k < limits.length && value >= (limits[k] as number)) k++;
  return k;
}
