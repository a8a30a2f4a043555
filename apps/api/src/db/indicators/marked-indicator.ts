import { type Indicator, markedTitle } from '@halsouppdrag/domain';
import type { Series } from './find-series.ts';
import { seriesMark } from './series-mark.ts';

/** The indicator with a source that says when its figures were loaded or that they were moved, wherever it is named. */
export function markedIndicator(indicator: Indicator, series: Series): Indicator {
  const mark = seriesMark(series);
  if (mark === null) return indicator;
  const { source } = indicator;
  return { ...indicator, source: { ...source, title: markedTitle(source.title, mark) } };
}
