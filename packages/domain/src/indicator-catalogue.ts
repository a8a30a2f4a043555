import { z } from 'zod';
import { AreaLevel, areaLevels } from './area.ts';
import { Indicator } from './indicator.ts';
import { indicatorSexes } from './indicator-kind.ts';
import { Levnadsvana } from './levnadsvana.ts';

/** The levels that figures are for: those of areas, and the whole country where a source has it. */
export const indicatorLevels = ['riket', ...areaLevels] as const;
export const IndicatorLevel = z.enum(indicatorLevels);
export type IndicatorLevel = z.infer<typeof IndicatorLevel>;

/** What is loaded of an indicator at one level. */
export const LoadedLevel = z.object({
  level: IndicatorLevel,
  /** Rising. Not every year has every sex and age. */
  years: z.array(z.int()).min(1),
  sexes: z.array(z.enum(indicatorSexes)).min(1),
  /** Those with a name; `allAges` says whether there are figures without. */
  ageGroups: z.array(z.string()),
  allAges: z.boolean(),
  /** The versions of areas that figures were made for, where they are not the tool's own. */
  areaVersions: z.array(z.string()),
  /** How figures came from those of another version: `2022 omräknad från RegSO 2018, efter befolkning`. */
  moved: z.array(z.string()),
});
export type LoadedLevel = z.infer<typeof LoadedLevel>;

/** An indicator with what is loaded of it; `loaded` is empty for one that is only defined yet. */
export const CatalogueIndicator = Indicator.extend({ loaded: z.array(LoadedLevel) });
export type CatalogueIndicator = z.infer<typeof CatalogueIndicator>;

/** One levnadsvana at one level: whether anything real is loaded, or only made-up figures, or nothing. */
export const LevnadsvanaGap = z.object({
  levnadsvana: Levnadsvana,
  level: AreaLevel,
  loaded: z.enum(['real', 'exampleOnly', 'nothing']),
  latestYear: z.int().nullable(),
});
export type LevnadsvanaGap = z.infer<typeof LevnadsvanaGap>;

export const IndicatorCatalogue = z.object({
  items: z.array(CatalogueIndicator),
  /** All six levnadsvanor at each of the area levels. */
  byLevnadsvana: z.array(LevnadsvanaGap),
});
export type IndicatorCatalogue = z.infer<typeof IndicatorCatalogue>;
