import { z } from 'zod';
import { AreaId, AreaLevel } from './area.ts';
import { IndicatorValue } from './indicator.ts';
import { answerGrounds } from './indicator-comparison.ts';
import { indicatorSexes } from './indicator-kind.ts';

const axis = z.object({ ...answerGrounds, year: z.int() });
const figure = IndicatorValue.pick({ value: true, missing: true, interval: true });

/** Two indicators of the same areas. It shows that they go together, never that one causes the other. */
export const IndicatorScatter = z.object({
  level: AreaLevel,
  sex: z.enum(indicatorSexes),
  x: axis,
  y: axis,
  /** By rising code; also areas that lack one of the two. */
  points: z.array(z.object({ areaId: AreaId, population: z.int().nonnegative(), x: figure, y: figure })),
  populationYear: z.int(),
  populationSourceId: z.string(),
  example: z.boolean(),
  /** Plain Swedish. */
  method: z.string(),
});
export type IndicatorScatter = z.infer<typeof IndicatorScatter>;
