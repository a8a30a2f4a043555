import { z } from 'zod';
import { areaVersionName } from './area-version-key.ts';

/** By what the figures of one version of areas are shared out over those of another. */
export const moveMethods = ['population', 'areal'] as const;
export const MoveMethod = z.enum(moveMethods);
export type MoveMethod = z.infer<typeof MoveMethod>;

/** How figures were moved from one version of areas to the tool's own; said wherever they are shown. */
export const SeriesMove = z.object({
  from: z.string(),
  method: MoveMethod,
  /** What the shares were made of, in plain Swedish. */
  weights: z.string(),
  /** Areas put together of parts of others, those of whole ones, and those without a figure. */
  ofParts: z.int().nonnegative(),
  ofWholes: z.int().nonnegative(),
  without: z.int().nonnegative(),
  /** What became of what could not be moved, in plain Swedish. */
  notes: z.array(z.string()),
});
export type SeriesMove = z.infer<typeof SeriesMove>;

const byWhat: Record<MoveMethod, string> = { population: 'efter befolkning', areal: 'efter yta' };

/** `omräknad från RegSO 2018, efter befolkning`. */
export function moveMark({ from, method }: Pick<SeriesMove, 'from' | 'method'>): string {
  return `omräknad från ${areaVersionName(from)}, ${byWhat[method]}`;
}
