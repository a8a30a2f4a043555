import {
  type Indicator,
  type IndicatorLevel,
  isProjected,
  type PopulationPyramid,
  type PyramidPlace,
} from '@halsouppdrag/domain';
import type { FigureReader, LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import { markedSources } from '../../db/indicators/marked-sources.ts';

/** An area, or the whole country, as figures are found for it. */
export interface Place {
  readonly id: PyramidPlace;
  readonly level: IndicatorLevel;
}

/** Whether an indicator tells how many live somewhere: a count of inhabitants, and not a made-up one. */
export const countsInhabitants = ({ measure, unit, example }: Indicator) =>
  measure === 'count' && unit === 'invånare' && !example;

type PopulationYears = Pick<PopulationPyramid, 'years' | 'sources'>;

/** How many live in an area year by year, as the source says it of that area; null where no such years are loaded. */
export async function populationYears(
  reader: FigureReader,
  { indicators, seriesOf }: LoadedIndicators,
  area: Place,
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
    const sources = markedSources(
      indicator,
      known.map(({ series }) => series),
    );
    return { years, sources };
  }
  return null;
}
