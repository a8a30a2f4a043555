import type { StoredFigure } from '../db/indicators/series-figures.ts';

/** A figure as a source gives it, of which a test names what matters. */
export function storedFigure(given: Partial<StoredFigure> & { readonly areaNumber: number }): StoredFigure {
  const { value = null } = given;
  return {
    ...{ value, count: null, denominator: null, low: null, high: null, responseRate: null },
    missing: value === null ? 'missing' : null,
    ...given,
  };
}
