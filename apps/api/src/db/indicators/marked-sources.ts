import type { Indicator } from '@halsouppdrag/domain';
import type { Series } from './find-series.ts';
import { markedIndicator } from './marked-indicator.ts';

/** What the figures of several series are from, each source once by what is said of it. */
export function markedSources(indicator: Indicator, all: readonly Series[]): Indicator['source'][] {
  const marked = all.map((series) => markedIndicator(indicator, series).source);
  return [...new Map(marked.map((source) => [source.title, source])).values()];
}
