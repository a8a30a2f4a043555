import { z } from 'zod';

/** The people an insats was for, counted from the population of its areas. */
export const ReachBase = z.object({
  /** People; for overlapping areas each person once. */
  people: z.int().nonnegative(),
  year: z.int(),
  sourceId: z.string(),
  /** Whom it counts, in plain Swedish: "65 år och äldre", or "alla åldrar, för att källan inte har ålder". */
  counts: z.string(),
});
export type ReachBase = z.infer<typeof ReachBase>;
