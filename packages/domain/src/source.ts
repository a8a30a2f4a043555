import { z } from 'zod';

/** Where a figure comes from. Every number on screen can name one. */
export const Source = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.string().nullable(),
  licence: z.string().min(1),
  /** The day the source was read or published, `yyyy-mm-dd`. */
  date: z.iso.date(),
});
export type Source = z.infer<typeof Source>;
