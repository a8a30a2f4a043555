/** Blue for nearer, orange for farther, both darker with how much; in the middle what is as today. */
export const differenceColours = ['#1f5a94', '#5b93c9', '#b5d0ea', '#f4f3ef', '#f6cfa2', '#e08f3f', '#a84f00'] as const;
export const unchanged = 3;

/** Less than what is shown as 0,0 is no difference; then up to 1, up to 5 and more, in the measure of the costs. */
const steps = [0.05, 1, 5] as const;

/**
 * How cost is changed: null where there is no way before nor after, infinite where a way comes or goes. Negative is
 * nearer.
 */
export function differenceOf(before: number | null, after: number | null): number | null {
  if (before === null && after === null) return null;
  if (before === null) return Number.NEGATIVE_INFINITY;
  return after === null ? Number.POSITIVE_INFINITY : after - before;
}

/** Which of the colours a difference has. */
export function differenceBand(difference: number | null): number {
  const size = Math.abs(difference ?? 0);
  const step = steps.filter((limit) => size >= limit).length;
  return unchanged + step * Math.sign(difference ?? 0);
}

/** The ends of each colour's differences, from much nearer to much farther; null for what has no end. */
export const differenceEnds = [
  { nearer: true, from: 5, to: null },
  { nearer: true, from: 1, to: 5 },
  { nearer: true, from: 0, to: 1 },
  null,
  { nearer: false, from: 0, to: 1 },
  { nearer: false, from: 1, to: 5 },
  { nearer: false, from: 5, to: null },
] as const;
