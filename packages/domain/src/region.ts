import { z } from 'zod';
import { AreaLevel } from './area.ts';
import { BoundingBox } from './position.ts';
import { Source } from './source.ts';

/** What the page needs to know of the loaded region before it draws anything. */
export const Region = z.object({
  code: z.string(),
  name: z.string(),
  /** The opening view. */
  bbox: BoundingBox,
  /** What each level is called here, and how many areas it has. */
  levels: z.array(z.object({ level: AreaLevel, name: z.string(), areas: z.int().nonnegative() })),
  populationYear: z.int(),
  populationSourceId: z.string(),
  /** The source of the squares people are counted in; none where each base area is counted in one point. */
  populationGridSourceId: z.string().nullish(),
  sources: z.array(Source),
});
export type Region = z.infer<typeof Region>;

/** A built-up place, for labels and search. */
export const Tatort = z.object({
  id: z.string(),
  name: z.string(),
  kommunId: z.string(),
  population: z.int().nonnegative(),
  year: z.int(),
  position: z.tuple([z.number(), z.number()]),
});
export type Tatort = z.infer<typeof Tatort>;
