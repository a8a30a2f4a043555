import { describe, expect, it } from 'vitest';
import { parseSearch, parseViewState, stringifySearch } from '../../app/view-state.ts';
import { type Asked, askedIn, inAddress } from './address.ts';

const usual: Asked = {
  indicatorId: null,
  level: null,
  year: null,
  sex: 'all',
  age: null,
  against: { kind: 'lan' },
  classes: { scheme: 'significance', limits: [] },
  chosen: [],
  group: [],
  chart: 'ranks',
  otherId: null,
  pyramidOf: null,
};

const throughAddress = (asked: Partial<Asked>) =>
  askedIn(parseViewState(parseSearch(stringifySearch(inAddress(asked)))));

describe('what Indikatorer keeps in the address', () => {
  it('comes back from a link as it was', () => {
    const asked: Asked = {
      indicatorId: 'god-halsa',
      level: 'kommun',
      year: 2022,
      sex: 'women',
      age: '16-84',
      against: { kind: 'target', value: 72.5 },
      classes: { scheme: 'own', limits: [10, 20.5] },
      chosen: ['kommun:0360', 'kommun:0331'],
      group: ['kommun:0319'],
      chart: 'funnel',
      otherId: 'stress',
      pyramidOf: 'riket',
    };
    expect(throughAddress(asked)).toEqual(asked);
    for (const against of [{ kind: 'riket' }, { kind: 'group' }, { kind: 'year', year: 2018 }] as const)
      expect(throughAddress({ against })).toEqual({ ...usual, against });
  });

  it('leaves no trace of what is as from the start', () => {
    expect(stringifySearch(inAddress(usual))).toBe('');
  });

  it('takes what means nothing as if it were not there', () => {
    const broken = {
      indicator: '../../etc',
      level: 'planet',
      sex: 'x',
      against: 'year:soon',
      classes: 'rainbow:1,2',
      chosen: 'kommun:0360,<b>,kommun:0360',
      chart: 'pie',
      pyramid: 'jorden',
    };
    expect(askedIn(parseViewState(broken))).toEqual({ ...usual, chosen: ['kommun:0360'] });
    expect(askedIn(parseViewState({ classes: 'own:30,x,10,10', against: 'target:' }))).toEqual({
      ...usual,
      classes: { scheme: 'own', limits: [10, 30] },
    });
  });
});
