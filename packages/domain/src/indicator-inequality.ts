import { z } from 'zod';
import { AreaLevel } from './area.ts';
import { IndicatorValue } from './indicator.ts';
import { answerGrounds } from './indicator-comparison.ts';
import { indicatorSexes } from './indicator-kind.ts';

const withInterval = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** How a figure goes with the socio-economic index of where people live. */
export const IndicatorInequality = z.object({
  ...answerGrounds,
  level: AreaLevel,
  year: z.int(),
  sex: z.enum(indicatorSexes),
  ageGroup: z.string().nullable(),
  indexYear: z.int().nullable(),
  /** By rising index, 1 (largest challenges) to 5; an index without areas is left out. */
  groups: z.array(
    z.object({
      index: z.int(),
      areas: z.int().positive(),
      /** Of them with a figure. */
      counted: z.int().nonnegative(),
      people: z.number().nonnegative(),
      value: z.number().nullable(),
      interval: IndicatorValue.shape.interval,
    }),
  ),
  /** How much higher the figure is at the very best off than at the very worst off; null when it cannot be said. */
  slope: withInterval.nullable(),
  /** The same as a ratio. */
  relative: withInterval.nullable(),
  /** How it was made, or why there is none, in plain Swedish. */
  note: z.string(),
});
export type IndicatorInequality = z.infer<typeof IndicatorInequality>;
