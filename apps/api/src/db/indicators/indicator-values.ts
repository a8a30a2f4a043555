import { type AreaLevel, type IndicatorValue, moveMark } from '@halsouppdrag/domain';
import type { FigureReader } from './figure-reader.ts';
import type { Series } from './find-series.ts';
import type { ShownFigure } from './shown-figures.ts';

/** Of everybody: neither women nor men, nor one age. */
const isOfEverybody = ({ sex, ageGroup }: Series) => sex === 'all' && ageGroup === null;

/** An indicator's figures for everybody in every year, at one level of areas or all. By level, year and area. */
export async function valuesOfIndicator(
  { loaded, figures }: FigureReader,
  indicatorId: string,
  level?: AreaLevel,
): Promise<IndicatorValue[]> {
  const { seriesOf } = await loaded();
  const series = seriesOf(indicatorId).filter(
    (one) => isOfEverybody(one) && (level === undefined ? one.level !== 'riket' : one.level === level),
  );
  const found = await Promise.all(
    series.map(async (one) => [...(await figures(one))].map(([areaId, figure]) => wireValue(one, areaId, figure))),
  );
  return found.flat().sort((a, b) => (a.areaId === b.areaId ? a.year - b.year : a.areaId < b.areaId ? -1 : 1));
}

/** How an indicator's figures for everybody in a year were moved from other areas; null where they are as published. */
export function markOfValues(series: readonly Series[], level: AreaLevel, year: number): string | null {
  const found = series.find((one) => isOfEverybody(one) && one.level === level && one.year === year);
  return found?.moved ? moveMark(found.moved) : null;
}

/** All indicators' figures for everybody in one area, by indicator and year. */
export async function valuesOfArea({ loaded, ofArea }: FigureReader, areaId: string): Promise<IndicatorValue[]> {
  const { indicators, seriesOf } = await loaded();
  const series = indicators.flatMap(({ id }) => seriesOf(id).filter(isOfEverybody));
  const shown = await ofArea(areaId, series);
  return series.flatMap((one) => {
    const figure = shown.get(one.id);
    return figure === undefined ? [] : [wireValue(one, areaId, figure)];
  });
}

/** A shown figure as the wire has it. */
function wireValue(
  { indicatorId, year, sex, ageGroup, areaVersion, moved }: Series,
  areaId: string,
  { estimate: _, ...figure }: ShownFigure,
): IndicatorValue {
  const mark = moved === null ? null : moveMark(moved);
  return { indicatorId, areaId, year, sex, ageGroup, areaVersion, mark, ...figure };
}
