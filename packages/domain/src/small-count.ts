import { z } from 'zod';

/** Counts of people from 1 up to, not including, this are hidden. Source: Swedish practice, DESIGN §2.3. */
export const smallestShownCount = 5;

/** A count of people as it may be shown: the number, or `".."` when it is too small to show. */
export const SmallCount = z.union([z.int().nonnegative(), z.literal('..')]);
export type SmallCount = z.infer<typeof SmallCount>;

/** The count as anyone may see it: `".."` for 1–4, else the count itself. Zero is shown: it points at nobody. */
export function concealSmallCount(count: number): SmallCount {
  return count > 0 && count < smallestShownCount ? '..' : count;
}

/** A sum of counts of which some are hidden: what the shown ones add up to, and how many are not in it. */
export const ShownSum = z.object({
  /** People, the hidden counts left out: the true sum is this or more. */
  atLeast: z.int().nonnegative(),
  /** How many counts are hidden, each 1–4 people. */
  hidden: z.int().nonnegative(),
});
export type ShownSum = z.infer<typeof ShownSum>;

/**
 * The sum of counts as one reader sees them; null counts are left out. Because it is made of nothing but what the
 * reader already sees, no hidden count can be worked out from it, whatever sums it is compared with.
 */
export function sumOfShown(counts: Iterable<SmallCount | null>): ShownSum {
  const sum = { atLeast: 0, hidden: 0 };
  for (const count of counts) {
    if (count === '..') sum.hidden++;
    else sum.atLeast += count ?? 0;
  }
  return sum;
}
