import { z } from 'zod';
import { AreaId } from './area.ts';
import { SmallCount } from './small-count.ts';
import { Source } from './source.ts';

/** An area, or the whole country. */
export const PyramidPlace = z.union([AreaId, z.literal('riket')]);
export type PyramidPlace = z.infer<typeof PyramidPlace>;

/** The people of an area, or of the whole country, by age and sex. */
export const PopulationPyramid = z.object({
  areaId: PyramidPlace,
  /** Null where no ages are loaded for the area; then there are no groups, and `note` says so. */
  year: z.int().nullable(),
  areaVersion: z.string().nullable(),
  /** From the youngest. Counts are null where the source has none. */
  groups: z.array(z.object({ ageGroup: z.string(), women: SmallCount.nullable(), men: SmallCount.nullable() })),
  /** How many lived in the area year by year, rising, as far as it is loaded; `projected` for a year still to come. */
  years: z.array(z.object({ year: z.int(), people: z.int().nonnegative(), projected: z.boolean() })),
  sources: z.array(Source),
  /** Plain Swedish. */
  note: z.string(),
});
export type PopulationPyramid = z.infer<typeof PopulationPyramid>;
