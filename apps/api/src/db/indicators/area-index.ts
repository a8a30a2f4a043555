import type { FigureReader } from './figure-reader.ts';
import type { Series } from './find-series.ts';
import { seriesMark } from './series-mark.ts';

/** The indicator that need is read from. A region package without it has no index, and need rests on behov alone. */
export const indexIndicatorId = 'socioekonomiskt-index';

/** The socio-economic index of the lokalsamhällen in its latest year. */
export interface AreaIndex {
  readonly sourceId: string | null;
  readonly year: number | null;
  /** That it was moved here from other areas, and how. */
  readonly mark: string | null;
  readonly of: ReadonlyMap<string, number>;
}

const noIndex: AreaIndex = { sourceId: null, year: null, mark: null, of: new Map() };

const isOfAll = ({ level, sex, ageGroup }: Series) => level === 'lokalsamhalle' && sex === 'all' && ageGroup === null;

/** As anyone may see it: an area whose figure may not be told has no index. */
export async function readAreaIndex(reader: FigureReader): Promise<AreaIndex> {
  const { indicators, seriesOf } = await reader.loaded();
  const indicator = indicators.find(({ id }) => id === indexIndicatorId);
  const series = seriesOf(indexIndicatorId).filter(isOfAll).at(-1);
  if (indicator === undefined || series === undefined) return noIndex;
  const figures = await reader.figures(series);
  const of = new Map([...figures].flatMap(([areaId, { value }]) => (value === null ? [] : [[areaId, value] as const])));
  if (of.size === 0) return noIndex;
  const mark = seriesMark(series);
  return { sourceId: indicator.source.id, year: series.year, mark, of };
}
