/**
 * Places moved so that none is nearer another than `least`, in the same order and as little as possible: the sum of
 * squared moves is the least there is. Source: Ayer et al. 1955, Ann Math Stat 26:641–647 (pooling of neighbours out of
 * order), of places with the room between them taken away.
 */
export function spreadOut(places: readonly number[], least: number): number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] as number) - (places[b] as number) || a - b);
  const pools: { sum: number; size: number }[] = [];
  const mean = (pool: { sum: number; size: number }) => pool.sum / pool.size;
  for (const [k, at] of order.entries()) {
    let own = { sum: (places[at] as number) - k * least, size: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(own); last = pools.at(-1)) {
      pools.pop();
      own = { sum: last.sum + own.sum, size: last.size + own.size };
    }
    pools.push(own);
  }
  const moved: number[] = [];
  const means = pools.flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)));
  for (const [k, at] of order.entries()) moved[at] = (means[k] as number) + k * least;
  return moved;
}
