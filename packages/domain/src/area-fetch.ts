import { z } from 'zod';
import { jobOf } from './job.ts';
import { FetchProgress } from './saved-query.ts';

/** A layer of areas at a service, as its address is written: an ArcGIS layer, an OGC API collection or a WFS type. */
export const AreaFetchInput = z.strictObject({
  address: z.string().trim().min(1, { error: 'Skriv adressen till lagret.' }).max(2000, {
    error: 'Adressen är för lång. Den får ha högst 2 000 tecken.',
  }),
});
export type AreaFetchInput = z.infer<typeof AreaFetchInput>;

/** A service that layers of areas may be fetched from. */
export const AreaService = z.object({
  /** Its scheme and host. */
  address: z.url(),
  name: z.string(),
});
export type AreaService = z.infer<typeof AreaService>;

/** The fetch of a layer of areas, whose answer is the file that came of it. */
export const AreaFetch = jobOf(FetchProgress, z.object({ fileId: z.uuid() }));
export type AreaFetch = z.infer<typeof AreaFetch>;
