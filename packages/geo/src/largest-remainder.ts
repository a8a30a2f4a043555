/**
 * Shares a whole number out in proportion to whole-number weights, so that the parts sum to it exactly: each gets its
 * share rounded down, and what is left goes one by one to the largest remainders, the earlier first among equals.
 * When no part weighs anything, all weigh the same. Source: Hamilton's method of apportionment.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (weightSum === 0)
    return weights.length === 0
      ? []
      : shareOut(
          total,
          weights.map(() => 1),
        );
  const parts = weights.map((weight) => Math.floor((total * weight) / weightSum));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % weightSum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
