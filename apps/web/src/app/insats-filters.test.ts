import { describe, expect, it } from 'vitest';
import { insatsFilterQuery } from '../api/queries.ts';
import { activeFilters, filtersOf, noFilters, toggled } from './insats-filters.ts';
import { parseSearch, parseViewState, stringifySearch } from './view-state.ts';

describe('the filters in the address', () => {
  const search = {
    panel: 'lan:03',
    area: 'kommun:0360',
    levnadsvana: ['somn', 'stress'],
    preventionsniva: ['selektiv', 'okand'],
    from: '2026-01-01',
    text: 'å & ö',
  };

  it('are what is asked of the API, and nothing else of the address is', () => {
    const state = parseViewState(parseSearch(stringifySearch(search)));
    expect(insatsFilterQuery(filtersOf(state))).toEqual({
      area: 'kommun:0360',
      levnadsvana: 'somn,stress',
      preventionsniva: 'selektiv',
      from: '2026-01-01',
      text: 'å & ö',
    });
  });
  it('are counted one each', () => {
    expect(activeFilters(filtersOf(parseViewState(search)))).toBe(5);
    expect(activeFilters({ levnadsvana: [] })).toBe(0);
    expect(activeFilters(noFilters)).toBe(0);
  });
  it('leave no trace when the last choice goes', () => {
    expect(toggled(undefined, 'somn')).toEqual(['somn']);
    expect(toggled(['somn', 'stress'], 'somn')).toEqual(['stress']);
    expect(toggled(['somn'], 'somn')).toBeUndefined();
  });
});
