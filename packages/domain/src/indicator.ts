import { z } from 'zod';
import { AreaId } from './area.ts';
import { Source } from './source.ts';

/** Whether a higher value is better, worse, or neither. */
export const Polarity = z.enum(['highIsGood', 'lowIsGood', 'none']);
export type Polarity = z.infer<typeof Polarity>;

export const Indicator = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** As it stands after the figure: "index 1–5", "percentil". */
  unit: z.string().min(1),
  polarity: Polarity,
  /** What it measures and how it was made, in plain Swedish. */
  description: z.string().min(1),
  source: Source,
});
export type Indicator = z.infer<typeof Indicator>;

/** `value` is null where the source has none for the area. */
export const IndicatorValue = z.object({
  indicatorId: z.string(),
  areaId: AreaId,
  year: z.int(),
  value: z.number().nullable(),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;
