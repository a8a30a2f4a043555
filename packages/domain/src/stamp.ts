import { z } from 'zod';

/** What the server says of every record people write: which version it is, who wrote it and when. */
export const Stamp = z.object({
  id: z.uuid(),
  version: z.int().positive(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  /** Made up, to show how the tool works: carries a visible "Exempeldata" wherever it goes. */
  example: z.boolean(),
  /** Where a record that the region package brought comes from; null for what people wrote here. */
  origin: z.string().nullable(),
});
