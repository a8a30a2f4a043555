import { z } from 'zod';
import { MoveMethod, SeriesMove } from './area-move.ts';
import { Indicator } from './indicator.ts';
import { LoadedSeries } from './indicator-load.ts';

/** Which figures are to be moved from a version of areas that is loaded to the tool's own. */
export const MoveQuestion = z.strictObject({
  indicatorId: Indicator.shape.id,
  /** The version of areas the figures were made for: `RegSO2025`. */
  from: z.string().min(1).max(80),
  method: MoveMethod,
});
export type MoveQuestion = z.infer<typeof MoveQuestion>;

/** What a move would come to, before anything is stored. */
export const MovePreview = z.object({
  moved: SeriesMove,
  /** What the figures of each year, sex and age add up to after and before. */
  series: z.array(LoadedSeries),
  /** Areas of the version, and of them those of which a part or all lies in none of the tool's own. */
  areas: z.int().nonnegative(),
  partlyOutside: z.array(z.object({ code: z.string(), name: z.string(), outside: z.number().min(0).max(1) })),
  whollyOutside: z.int().nonnegative(),
});
export type MovePreview = z.infer<typeof MovePreview>;
