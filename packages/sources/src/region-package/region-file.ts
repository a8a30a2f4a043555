import { AreaLevel, Region } from '@halsouppdrag/domain';
import { z } from 'zod';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** `region.json`: the region as the page knows it, and for each file of the package what it was derived from. */
export const RegionFile = z.strictObject({
  ...Region.shape,
  code: z.string().regex(/^[0-9A-Z]{2,9}$/, { error: 'en områdeskod som 03' }),
  name: z.string().min(1),
  levels: z.array(z.object({ level: AreaLevel, name: z.string() })),
  bbox: z
    .tuple([longitude, latitude, longitude, latitude])
    .refine(([west, south, east, north]) => west < east && south < north, {
      error: 'väst, syd, öst, nord med väst före öst och syd före nord',
    }),
  populationYear: z.int().min(1900).max(2100),
  files: z.array(
    z.strictObject({
      name: z.string().min(1),
      sourceIds: z.array(z.string()).min(1),
      /** What was made of the sources, in plain Swedish. */
      derivation: z.string().min(1),
    }),
  ),
});
export type RegionFile = z.infer<typeof RegionFile>;
