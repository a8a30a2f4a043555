import { type Indicator, markedTitle, moveMark } from '@halsouppdrag/domain';
import type { Series } from './find-series.ts';

/** The indicator with a source that says when its figures were moved, so that whatever names the source says it. */
export function markedIndicator(indicator: Indicator, { moved }: Series): Indicator {
  if (moved === null) return indicator;
  const { source } = indicator;
  return { ...indicator, source: { ...source, title: markedTitle(source.title, moveMark(moved)) } };
}
