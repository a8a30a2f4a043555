import type { InsatsFilters } from '../api/queries.ts';
import type { ViewState } from './view-state.ts';

/** The part of the address that narrows the insatser, the same in the list and on the map. */
export function filtersOf({ area, levnadsvana, status, preventionsniva, from, to, text }: ViewState): InsatsFilters {
  return { area, levnadsvana, status, preventionsniva, from, to, text };
}

/** The change of the address that takes every filter away. */
export const noFilters = {
  area: undefined,
  levnadsvana: undefined,
  status: undefined,
  preventionsniva: undefined,
  from: undefined,
  to: undefined,
  text: undefined,
} as const satisfies InsatsFilters;

/** How many filters are on; several choices in one filter are one. */
export function activeFilters(filters: object): number {
  return Object.values(filters).filter((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined))
    .length;
}

/** The list with one choice added or taken away; undefined when none is left, so that the address stays short. */
export function toggled<T>(list: readonly T[] | undefined, item: T): T[] | undefined {
  const without = (list ?? []).filter((one) => one !== item);
  const next = without.length === (list ?? []).length ? [...without, item] : without;
  return next.length === 0 ? undefined : next;
}
