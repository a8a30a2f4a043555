import { z } from 'zod';
import { AreaId } from './area.ts';
import {
  comparisonRules,
  fetchServices,
  indicatorSexes,
  measures,
  missingReasons,
  protections,
} from './indicator-kind.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { SmallCount } from './small-count.ts';
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
  measure: z.enum(measures),
  /** Values are per so many: 100 for per cent, 1 000 or 100 000 for a rate, 1 for all else. */
  multiplier: z.int().positive(),
  comparison: z.enum(comparisonRules),
  protection: z.enum(protections),
  levnadsvana: Levnadsvana.nullable(),
  /** Where the figures can be had, as far as it is known; empty where it is not. */
  fetchFrom: z.array(
    z.object({
      service: z.enum(fetchServices),
      /** Where to begin looking; null where no address is known. */
      address: z.string().nullable(),
      /** The id of the table or nyckeltal there; null where it is not known. */
      table: z.string().nullable(),
    }),
  ),
  /** Made up to show how the tool works: carries a visible "Exempeldata" wherever it goes, its name included. */
  example: z.boolean(),
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * One figure as it may be shown: what may not be is already left out. `value` is null where there is none, and
 * `missing` says why. In the indicator's unit.
 */
export const IndicatorValue = z.object({
  indicatorId: z.string(),
  areaId: AreaId,
  year: z.int(),
  sex: z.enum(indicatorSexes),
  /** As the source names it, `16-84` or `85+`; null for all ages that the indicator is about. */
  ageGroup: z.string().nullable(),
  value: z.number().nullable(),
  missing: z.enum(missingReasons).nullable(),
  /** Of the area, when the figure is not for the areas as the tool has them: `RegSO2025`. */
  areaVersion: z.string().nullable(),
  /** What is said after its source: when it was loaded, or that it was moved from other areas; null of neither. */
  mark: z.string().nullable(),
  /** How many of `denominator`; null where the source does not say. A survey's weighted counts need not be whole. */
  count: z.union([z.number().nonnegative(), SmallCount]).nullable(),
  denominator: z.number().nonnegative().nullable(),
  /** The 95 % interval, published by the source or computed from count and denominator; null where there is none. */
  interval: z.object({ low: z.number(), high: z.number(), made: z.enum(['published', 'computed']) }).nullable(),
  /** Share of those asked who answered (0–1), of a survey that says so. */
  responseRate: z.number().min(0).max(1).nullable(),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;
