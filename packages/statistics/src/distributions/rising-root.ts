/**
 * Where a rising function of a non-negative number reaches a level: the least x ≥ 0 with `rising(x) >= level`, to the
 * last bit or two of a double. By doubling, then halving (bisection): slow and sure, because what is inverted here is
 * flat in places where faster methods leap away. Throws when the level is not reached at 1e300.
 */
export function risingRoot(rising: (x: number) => number, level: number): number {
  if (rising(0) >= level) return 0;
  let high = 1;
  while (rising(high) < level) {
    high *= 2;
    if (high > 1e300) throw new RangeError(`never reaches ${level}`);
  }
  let low = 0;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high || high - low < Number.MIN_VALUE * 4) return high;
    if (rising(middle) < level) low = middle;
    else high = middle;
  }
}
