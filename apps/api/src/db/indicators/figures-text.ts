import type { StoredFigure } from './series-figures.ts';

/** Figures as the database has written them: JSON, an array a figure. */
export type FiguresText = string;

export type StoredSeriesFigure = StoredFigure & { readonly seriesId: number };

type Column<Name extends keyof StoredFigure> = StoredFigure[Name];
type Written = [
  seriesId: number,
  areaNumber: number,
  value: Column<'value'>,
  count: Column<'count'>,
  denominator: Column<'denominator'>,
  low: Column<'low'>,
  high: Column<'high'>,
  responseRate: Column<'responseRate'>,
  missing: Column<'missing'>,
];

/** The figures of a text. A text and not what it says goes to a thread: it is copied in a hundredth of the time. */
export function figuresOf(text: FiguresText): StoredSeriesFigure[] {
  const written: Written[] = JSON.parse(text);
  return written.map(([of, number, held, counted, among, lower, upper, response, why]) => ({
    seriesId: of,
    areaNumber: number,
    value: held,
    count: counted,
    denominator: among,
    low: lower,
    high: upper,
    responseRate: response,
    missing: why,
  }));
}
