import { z } from 'zod';
import { AreaLevel } from './area.ts';
import { Indicator } from './indicator.ts';

/** By what the figures of one version of areas are shared out over those of another. */
export const moveMethods = ['population', 'areal'] as const;
export const MoveMethod = z.enum(moveMethods);
export type MoveMethod = z.infer<typeof MoveMethod>;

/** The largest file of areas that may be sent in to move figures by. */
export const mostAreaFileBytes = 16 * 1024 * 1024;

/** Which figures are to be moved from the areas of a file to the tool's own. */
export const MoveQuestion = z.strictObject({
  fileName: z.string().trim().min(1, { error: 'Skriv filens namn.' }).max(200, { error: 'Skriv filens namn.' }),
  indicatorId: Indicator.shape.id,
  level: AreaLevel,
  /** The version of areas the figures were made for, which the file has: `RegSO2025`. */
  from: z.string().regex(/^(RegSO|DeSO)\d{4}$/, { error: 'Skriv indelningen som RegSO2025 eller DeSO2018.' }),
  method: MoveMethod,
});
export type MoveQuestion = z.infer<typeof MoveQuestion>;

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
  return `omräknad från ${from.replace(/(\d{4})$/, ' $1')}, ${byWhat[method]}`;
}
