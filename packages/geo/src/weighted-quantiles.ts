/** Few enough to go through at once, many enough that what is sorted afterwards is a handful. */
const buckets = 1024;

/**
 * The least costs that the given parts (rising, 0 to 1) of the people do not exceed, over those who have a way. `reachable`
 * is their number. Empty where nobody has one. Exact, without sorting all: people are counted in buckets of equal
 * width, and only the bucket that a quantile falls in is sorted.
 */
export function weightedQuantiles(
  population: ArrayLike<number>,
  cost: ArrayLike<number>,
  reachable: number,
  parts: readonly number[],
): number[] {
  if (reachable === 0) return [];
  let most = 0;
  for (let i = 0; i < cost.length; i++) {
    const one = cost[i] as number;
    if (one > most && one < Number.POSITIVE_INFINITY && (population[i] as number) > 0) most = one;
  }
  const scale = most > 0 ? (buckets - 1) / most : 0;
  const counts = new Float64Array(buckets);
  for (let i = 0; i < cost.length; i++) {
    const one = cost[i] as number;
    if (one <= most) counts[(one * scale) | 0] = (counts[(one * scale) | 0] as number) + (population[i] as number);
  }
  let bucket = 0;
  let before = 0;
  return parts.map((part) => {
    const wanted = part * reachable;
    while (bucket < buckets - 1 && before + (counts[bucket] as number) < wanted) {
      before += counts[bucket] as number;
      bucket += 1;
    }
    return withinBucket(population, cost, (one) => one <= most && ((one * scale) | 0) === bucket, before, wanted);
  });
}

function withinBucket(
  population: ArrayLike<number>,
  cost: ArrayLike<number>,
  holds: (cost: number) => boolean,
  before: number,
  wanted: number,
): number {
  const held: number[] = [];
  for (let i = 0; i < cost.length; i++) {
    if ((population[i] as number) > 0 && holds(cost[i] as number)) held.push(i);
  }
  held.sort((a, b) => (cost[a] as number) - (cost[b] as number));
  let people = before;
  let last = 0;
  for (const i of held) {
    people += population[i] as number;
    last = cost[i] as number;
    if (people >= wanted) break;
  }
  return last;
}
