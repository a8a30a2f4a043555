import { type Indicator, type IndicatorLevel, type IndicatorSelection, latestKnown } from '@halsouppdrag/domain';
import type { LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import type { Series } from '../../db/indicators/find-series.ts';
import { markedIndicator } from '../../db/indicators/marked-indicator.ts';
import type { FieldError } from '../../http/problem.ts';

/** An indicator and the series that was asked for, or what to change in the question. */
export type Chosen = { readonly indicator: Indicator; readonly series: Series } | { readonly fault: FieldError };

type Part = Pick<IndicatorSelection, 'sex' | 'ageGroup'>;

/** The series of one level, sex and age in a year; in the latest year that is no projection when none is asked for. */
export function chooseSeries(
  loaded: LoadedIndicators,
  { indicatorId, level, year, sex, ageGroup }: IndicatorSelection,
  thisYear: number,
): Chosen {
  const indicator = loaded.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return fault('indicatorId', 'Det finns ingen indikator med det id:t. Välj en annan.');
  const atLevel = loaded.seriesOf(indicatorId).filter((one) => one.level === level);
  if (atLevel.length === 0) return fault('level', 'Indikatorn har inga värden på den nivån. Välj en annan nivå.');
  const ofSex = atLevel.filter((one) => one.sex === sex);
  if (ofSex.length === 0) return fault('sex', 'Indikatorn är inte uppdelad på det könet på den nivån. Välj ett annat.');
  const ofPart = ofSex.filter((one) => one.ageGroup === ageGroup);
  if (ofPart.length === 0) {
    return fault('ageGroup', 'Indikatorn har inte den åldern för det könet på den nivån. Välj en annan ålder.');
  }
  const series = year === undefined ? latestKnown(ofPart, thisYear) : ofPart.find((one) => one.year === year);
  return series
    ? { indicator: markedIndicator(indicator, series), series }
    : fault('year', 'Det finns inga värden för det året. Välj ett annat år.');
}

/** The same part of the people at another level or in another year; null where it is not loaded. */
export function seriesBeside(
  { seriesOf }: LoadedIndicators,
  { indicatorId, year, sex, ageGroup }: Pick<Series, 'indicatorId' | 'year'> & Part,
  level: IndicatorLevel,
): Series | null {
  const found = seriesOf(indicatorId).find(
    (one) => one.level === level && one.year === year && one.sex === sex && one.ageGroup === ageGroup,
  );
  return found ?? null;
}

function fault(field: string, message: string): Chosen {
  return { fault: { field, message } };
}
