import type { CatalogueIndicator, LoadedLevel } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { askedIn } from './address.ts';
import { comparable, questionOf, resolve } from './resolve.ts';

const kommuner: LoadedLevel = {
  level: 'kommun',
  years: [2018, 2022],
  sexes: ['all', 'women', 'men'],
  ageGroups: ['16-29'],
  allAges: true,
  areaVersions: [],
  moved: [],
  areas: 8,
};
const health: CatalogueIndicator = {
  id: 'god-halsa',
  name: 'God hälsa',
  unit: '%',
  polarity: 'highIsGood',
  description: 'Andel',
  source: { id: 's', title: 'T', publisher: 'P', url: 'https://example.org', licence: 'CC0', date: '2022-01-01' },
  measure: 'proportion',
  multiplier: 100,
  comparison: 'byDifference',
  protection: 'survey',
  levnadsvana: null,
  fetchFrom: [],
  example: false,
  loaded: [kommuner, { ...kommuner, level: 'lokalsamhalle', years: [2022], sexes: ['all'], ageGroups: [] }],
};
const madeUp = { ...health, id: 'a-example', name: 'A', example: true };
const items = [madeUp, health, { ...health, id: 'tom', loaded: [] }];

describe('what is shown', () => {
  it('is what was asked for, where there are figures of it', () => {
    const asked = askedIn({ indicator: 'god-halsa', level: 'kommun', year: 2018, sex: 'men', age: '16-29' });
    expect(resolve(items, asked)).toMatchObject({
      level: 'kommun',
      year: 2018,
      sex: 'men',
      ageGroup: '16-29',
      isOther: false,
    });
  });

  it('is the latest and the whole when nothing is asked, and never made up when something real is there', () => {
    expect(resolve(items, askedIn({}))).toMatchObject({
      indicator: health,
      level: 'kommun',
      year: 2022,
      sex: 'all',
      isOther: false,
    });
    expect(comparable(items).map(({ id }) => id)).toEqual(['god-halsa', 'a-example']);
  });

  it('is the nearest there is when what is asked for is not there, and says so', () => {
    const asked = askedIn({
      indicator: 'god-halsa',
      level: 'lokalsamhalle',
      year: 1999,
      sex: 'women',
      against: 'year:2018',
    });
    expect(resolve(items, asked)).toMatchObject({ year: 2022, sex: 'all', against: { kind: 'lan' }, isOther: true });
    expect(resolve([{ ...health, loaded: [] }], askedIn({}))).toBeNull();
  });

  it('asks with the areas of a group, and with no empty group', () => {
    const asked = askedIn({ against: 'group', group: 'kommun:0319,kommun:0331' });
    const resolved = resolve(items, asked);
    expect(resolved && questionOf(resolved).benchmark).toEqual({
      kind: 'group',
      areaIds: ['kommun:0319', 'kommun:0331'],
    });
    expect(resolve(items, askedIn({ against: 'group' }))?.against).toEqual({ kind: 'lan' });
  });
});
