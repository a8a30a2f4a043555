import { z } from 'zod';

/** Counts of people from 1 up to, not including, this are hidden. Source: Swedish practice, DESIGN §2.3. */
const smallestShownCount = 5;

/** A count of people as it may be shown: the number, or `".."` when it is too small to show. */
export const SmallCount = z.union([z.int().nonnegative(), z.literal('..')]);
export type SmallCount = z.infer<typeof SmallCount>;

/** The count as anyone may see it: `".."` for 1–4, else the count itself. Zero is shown: it points at nobody. */
export function concealSmallCount(count: number): SmallCount {
  return count > 0 && count < smallestShownCount ? '..' : count;
}
