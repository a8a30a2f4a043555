import { type Indicator, isProjected, type PopulationPyramid } from '@halsouppdrag/domain';
import type { AreaRecord } from '../../db/area-tree.ts';
import type { FigureReader, LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import { markedIndicator } from '../../db/indicators/marked-indicator.ts';

/** Whether an indicator tells how many live somewhere: a count of inhabitants, and not a made-up one. */
export const countsInhabitants = ({ measure, unit, example }: Indicator) =>
  measure === 'count' && unit === 'invånare' && !example;

type PopulationYears = Pick<PopulationPyramid, 'years' | 'sources'>;

/** How many live in an area year by year, as the source says it of that area; null where no such years are loaded. */
export async function populationYears(
  reader: FigureReader,
  { indicators, seriesOf }: LoadedIndicators,
  area: AreaRecord,
  thisYear: number,
): Promise<PopulationYears | null> {
  for (const indicator of indicators.filter(countsInhabitants)) {
    const all = seriesOf(indicator.id).filter(
      ({ level, sex, ageGroup }) => level === area.level && sex === 'all' && ageGroup === null,
    );
    const figures = await reader.ofArea(area.id, all);
    const known = all.flatMap((series) => {
      const value = figures.get(series.id)?.value;
      return value == null ? [] : [{ series, people: Math.round(value) }];
    });
    if (known.length === 0) continue;
    const years = known.map(({ series: { year }, people }) => ({
      ...{ year, people, projected: isProjected(year, thisYear) },
    }));
    const marked = known.map(({ series }) => markedIndicator(indicator, series).source);
    return { years, sources: [...new Map(marked.map((source) => [source.title, source])).values()] };
  }
  return null;
}
