import { z } from 'zod';
import { AreaId, AreaLevel } from './area.ts';
import { Indicator, IndicatorValue } from './indicator.ts';
import { BenchmarkFigure, ComparedArea } from './indicator-comparison.ts';
import { indicatorSexes } from './indicator-kind.ts';
import { IndicatorTrend } from './indicator-over-time.ts';

/** How the figures of all areas of the level lie: the spine that an area's own is drawn on. */
export const ValueSpread = z.object({
  lowest: z.number(),
  lowerQuarter: z.number(),
  median: z.number(),
  upperQuarter: z.number(),
  highest: z.number(),
  areas: z.int().positive(),
});
export type ValueSpread = z.infer<typeof ValueSpread>;

const against = z.object({
  benchmark: BenchmarkFigure,
  significance: ComparedArea.shape.significance,
  notComparable: ComparedArea.shape.notComparable,
});

export const ProfileRow = z.object({
  indicator: Indicator,
  /** The latest year the level has. */
  year: z.int(),
  areaVersion: z.string().nullable(),
  figure: IndicatorValue.omit({ indicatorId: true, areaId: true, year: true, areaVersion: true, mark: true }),
  cautions: ComparedArea.shape.cautions,
  rank: ComparedArea.shape.rank,
  lan: against,
  /** Null where no figure for the country is loaded. */
  riket: against.nullable(),
  /** Null where no area has a figure. */
  spread: ValueSpread.nullable(),
  trend: IndicatorTrend,
});
export type ProfileRow = z.infer<typeof ProfileRow>;

/** One area and all indicators that have figures at its level, by levnadsvana and name. */
export const IndicatorProfile = z.object({
  areaId: AreaId,
  level: AreaLevel,
  sex: z.enum(indicatorSexes),
  rows: z.array(ProfileRow),
  /** Whether any row is made up. */
  example: z.boolean(),
  /** Plain Swedish. */
  method: z.string(),
});
export type IndicatorProfile = z.infer<typeof IndicatorProfile>;
