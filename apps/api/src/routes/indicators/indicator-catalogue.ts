import {
  areaLevels,
  type CatalogueIndicator,
  IndicatorLevel,
  type LevnadsvanaGap,
  type LoadedLevel,
  levnadsvanor,
} from '@halsouppdrag/domain';
import type { LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import type { Series } from '../../db/indicators/find-series.ts';

/** Every indicator with what is loaded of it. */
export function catalogueItems({ indicators, seriesOf }: LoadedIndicators): CatalogueIndicator[] {
  return indicators.map((indicator) => {
    const series = seriesOf(indicator.id);
    const loaded = IndicatorLevel.options.flatMap((level) => {
      const own = series.filter((one) => one.level === level);
      return own.length === 0 ? [] : [loadedLevel(level, own)];
    });
    return { ...indicator, loaded };
  });
}

function loadedLevel(level: LoadedLevel['level'], series: readonly Series[]): LoadedLevel {
  const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
  return {
    level,
    years: distinct(series.map(({ year }) => year)).sort((a, b) => a - b),
    sexes: distinct(series.map(({ sex }) => sex)),
    ageGroups: distinct(series.flatMap(({ ageGroup }) => ageGroup ?? [])),
    allAges: series.some(({ ageGroup }) => ageGroup === null),
    areaVersions: distinct(series.flatMap(({ areaVersion }) => areaVersion ?? [])),
  };
}

/** What there is and is not of each levnadsvana at each level of areas. */
export function levnadsvanaGaps(items: readonly CatalogueIndicator[]): LevnadsvanaGap[] {
  return levnadsvanor.flatMap((levnadsvana) =>
    areaLevels.map((level): LevnadsvanaGap => {
      const yearsOf = (example: boolean) =>
        items
          .filter((one) => one.levnadsvana === levnadsvana && one.example === example)
          .flatMap(({ loaded }) => loaded.filter((one) => one.level === level).flatMap(({ years }) => years));
      const [real, madeUp] = [yearsOf(false), yearsOf(true)];
      const years = real.length > 0 ? real : madeUp;
      return {
        levnadsvana,
        level,
        loaded: real.length > 0 ? 'real' : madeUp.length > 0 ? 'exampleOnly' : 'nothing',
        latestYear: years.length === 0 ? null : Math.max(...years),
      };
    }),
  );
}
