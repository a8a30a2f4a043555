import { z } from 'zod';

/** One call that was made to a database, as it is kept with the file that came of it. */
export const FetchedPart = z.object({
  address: z.string(),
  /** When the database gave it. */
  fetchedAt: z.iso.datetime(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  /** Whether it had been fetched so short a time ago that the database was not asked again. */
  kept: z.boolean(),
  /** What the database answered with, 304 for what had not changed since; null when it was not asked, and for old calls. */
  status: z.int().nullable(),
});
export type FetchedPart = z.infer<typeof FetchedPart>;
