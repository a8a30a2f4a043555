import { missingReasons } from '@halsouppdrag/domain';
import { type PackedColumn, type PackedSeries, present } from '../../imports/packed-series.ts';
import { noFigures, pushFigure, type SeriesFigures } from '../indicators/write-series.ts';

/** The figures of a series as they are written; `numberOf` gives the number of the area at a place in the list. */
export function unpackSeries(series: PackedSeries, numberOf: (place: number) => number): SeriesFigures {
  const figures = noFigures();
  const at = (column: PackedColumn, k: number) => {
    const value = column?.[k] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  for (const [k, place] of series.area.entries()) {
    pushFigure(figures, {
      areaNumber: numberOf(place),
      value: at(series.value, k),
      count: at(series.count, k),
      denominator: at(series.denominator, k),
      low: at(series.low, k),
      high: at(series.high, k),
      responseRate: at(series.responseRate, k),
      missing: missingReasons[series.missing[k] ?? present] ?? null,
    });
  }
  return figures;
}
