import { type Indicator, moveMark } from '@halsouppdrag/domain';
import type { Series } from './find-series.ts';

/** The indicator with a source that says when its figures were moved, so that whatever names the source says it. */
export function markedIndicator(indicator: Indicator, { moved }: Series): Indicator {
  if (moved === null) return indicator;
  const { source } = indicator;
  return { ...indicator, source: { ...source, title: `${source.title}, ${moveMark(moved)}` } };
}
