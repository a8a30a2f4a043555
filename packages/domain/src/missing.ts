import { z } from 'zod';

/** One thing that stands between an insats and its next step. */
export const Missing = z.object({
  /** The field of the insats to fill in, `followUp.learned` for a part of one; `decision` for tjänsteledningens ställningstagande. */
  field: z.string(),
  /** Plain Swedish: what to do. */
  message: z.string(),
});
export type Missing = z.infer<typeof Missing>;
