import { z } from 'zod';
import { AreaId } from './area.ts';
import { IndicatorValue } from './indicator.ts';
import { answerGrounds, MethodTexts, NotComparable, Significance } from './indicator-comparison.ts';
import { indicatorSexes } from './indicator-kind.ts';

/** The most areas of one's own group that years are held against: an address has room for no more. */
export const mostInTimeGroup = 500;

const figure = IndicatorValue.omit({ indicatorId: true, areaId: true, sex: true, ageGroup: true, mark: true });

/** Where the figures of an area are going. `null` says that it cannot be said, and `reason` why. */
export const IndicatorTrend = z.object({
  trend: z.enum(['gettingBetter', 'gettingWorse', 'rising', 'falling', 'noSecuredTrend', 'unsteady']).nullable(),
  /** `fewYears`: fewer than five figures. `noVariation`: the same in every year. `noInterval`: nothing to judge by. */
  reason: z.enum(['fewYears', 'noVariation', 'noInterval', 'indicatorNotCompared']).nullable(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  /** Change of the value a year. */
  slope: z.number().nullable(),
  /** With one degree of freedom; secured beyond 9.55. */
  chiSquare: z.number().nullable(),
  /** Plain Swedish. */
  note: z.string(),
});
export type IndicatorTrend = z.infer<typeof IndicatorTrend>;

export const IndicatorOverTime = z.object({
  ...answerGrounds,
  areaId: AreaId,
  sex: z.enum(indicatorSexes),
  ageGroup: z.string().nullable(),
  /** By rising year. `benchmark` is that of the same year. */
  points: z.array(
    figure.extend({
      significance: Significance,
      notComparable: NotComparable.nullable(),
      benchmark: IndicatorValue.pick({ value: true, interval: true }).nullable(),
    }),
  ),
  benchmarkName: z.string().nullable(),
  trend: IndicatorTrend,
  methods: MethodTexts,
});
export type IndicatorOverTime = z.infer<typeof IndicatorOverTime>;
