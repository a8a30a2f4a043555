import type { AreaLevel, IndicatorValue } from '@halsouppdrag/domain';
import { inBatches } from '../../in-batches.ts';
import type { FigureReader } from './figure-reader.ts';
import type { Series } from './find-series.ts';
import { seriesMark } from './series-mark.ts';
import type { ShownFigure } from './shown-figures.ts';

/** Of everybody: neither women nor men, nor one age. */
const isOfEverybody = ({ sex, ageGroup }: Series) => sex === 'all' && ageGroup === null;

/**
 * An indicator's figures for everybody in every year, at one level of areas or all, by area and year: some areas at a
 * time once all are read.
 */
export async function valuesInBatches(
  { loaded, figures }: FigureReader,
  indicatorId: string,
  level?: AreaLevel,
): Promise<AsyncGenerator<IndicatorValue[]>> {
  const { seriesOf } = await loaded();
  const series = seriesOf(indicatorId)
    .filter((one) => isOfEverybody(one) && (level === undefined ? one.level !== 'riket' : one.level === level))
    .toSorted((a, b) => a.year - b.year);
  const found: [Series, ReadonlyMap<string, ShownFigure>][] = [];
  // One after the other: those of a country that came together would keep others waiting.
  for (const one of series) found.push([one, await figures(one)]);
  return byArea(found);
}

async function* byArea(
  found: readonly (readonly [Series, ReadonlyMap<string, ShownFigure>])[],
): AsyncGenerator<IndicatorValue[]> {
  const areaIds = [...new Set(found.flatMap(([, shown]) => [...shown.keys()]))].sort();
  for await (const batch of inBatches(areaIds)) {
    yield batch.flatMap((areaId) =>
      found.flatMap(([one, shown]) => {
        const figure = shown.get(areaId);
        return figure === undefined ? [] : [wireValue(one, areaId, figure)];
      }),
    );
  }
}

/** The same, all of them. */
export async function valuesOfIndicator(...asked: Parameters<typeof valuesInBatches>): Promise<IndicatorValue[]> {
  const all: IndicatorValue[] = [];
  for await (const batch of await valuesInBatches(...asked)) for (const one of batch) all.push(one);
  return all;
}

/** What is said after the source of an indicator's figures for everybody in a year; null where there is nothing to say. */
export function markOfValues(series: readonly Series[], level: AreaLevel, year: number): string | null {
  const found = series.find((one) => isOfEverybody(one) && one.level === level && one.year === year);
  return found === undefined ? null : seriesMark(found);
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
function wireValue(series: Series, areaId: string, { estimate: _, ...figure }: ShownFigure): IndicatorValue {
  const { indicatorId, year, sex, ageGroup, areaVersion } = series;
  return { indicatorId, areaId, year, sex, ageGroup, areaVersion, mark: seriesMark(series), ...figure };
}
