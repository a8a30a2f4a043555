import { type AreaFigure, hasValue, type ShownFigure } from '../figure.ts';

/** The areas with a figure, highest first, as they stand in the chart and in its table; ties by name. */
export function intervalRows(figures: readonly AreaFigure[]): ShownFigure[] {
  return figures.filter(hasValue).toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'sv'));
}

/** The places that chance allows an area, as one says it: `3–7`, `1`; null where nothing is known of chance. */
export function placesOf({ rank }: AreaFigure): string | null {
  if (rank === null || rank.best === null || rank.worst === null) return null;
  return rank.best === rank.worst ? String(rank.best) : `${rank.best}–${rank.worst}`;
}
