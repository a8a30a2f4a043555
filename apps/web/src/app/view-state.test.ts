import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, parseViewState, stringifySearch } from './view-state.ts';

describe('the address', () => {
  it('restores what it was made from', () => {
    const state = {
      panel: 'regso:0360R005',
      layers: ['kommun', 'vardcentral'],
      colour: 'density',
      lon: 17.5,
      zoom: 8,
      levnadsvana: ['somn'],
      step: 'followUp',
      month: '2026-11',
      text: 'gå & löpa, å ä ö',
    };
    expect(parseViewState(parseSearch(stringifySearch(state)))).toEqual(state);
  });

  it('drops what it does not understand and keeps the rest', () => {
    expect(
      parseViewState({
        layers: 'kommun,unknown',
        lon: 'abc',
        sort: 'drop table',
        month: '2026-13',
        table: '1',
        q: 'x',
      }),
    ).toEqual({
      layers: ['kommun'],
      table: '1',
    });
  });

  it('keeps an empty list apart from no list', () => {
    expect(parseViewState({ layers: '' })).toEqual({ layers: [] });
  });

  it('never throws, whatever the link says', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseViewState(parseSearch(text))));
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => void parseViewState(search)));
  });
});
