import {
  areaLevelName,
  areaLevels,
  type CatalogueIndicator,
  IndicatorLevel,
  type LevnadsvanaGap,
  type LoadedLevel,
  levnadsvanor,
  moveMark,
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
    const marks = loaded.flatMap(({ level, moved }) => moved.map((mark) => `${levelName(level)} ${mark}`));
    const { source } = indicator;
    // Wherever the source is named, also where nothing else of the series is known.
    const title = [source.title, ...marks].join('; ');
    return { ...indicator, source: { ...source, title }, loaded };
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
    moved: movedMarks(series),
  };
}

const levelName = (level: LoadedLevel['level']) =>
  level === 'riket' ? 'riket' : areaLevelName[level].many.toLowerCase();

/** Each way that figures were moved, with the years it is of. */
function movedMarks(series: readonly Series[]): string[] {
  const yearsOf = new Map<string, Set<number>>();
  for (const { moved, year } of series) {
    if (moved === null) continue;
    const mark = moveMark(moved);
    yearsOf.set(mark, (yearsOf.get(mark) ?? new Set()).add(year));
  }
  return [...yearsOf].map(([mark, years]) => `${[...years].sort((a, b) => a - b).join(', ')} ${mark}`);
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
