import { describe, expect, it } from 'vitest';
import { classColours } from '../../map/class-colours.ts';
import { scaleStops } from '../../map/map-palette.ts';
import { choropleth } from './choropleth.ts';
import { colouredLevel, indicatorMeasure, levelsWithValues, type Measure } from './measure.ts';

const measure: Measure = {
  id: 'x',
  name: 'Mått',
  unit: 'procent',
  polarity: 'none',
  sourceId: 's',
  year: 2022,
  values: new Map([
    ['regso:1', 1],
    ['regso:2', 2],
    ['regso:3', null],
  ]),
};

describe('a coloured level', () => {
  it('puts every area in a class or among the missing', () => {
    const { areaIds, missing } = choropleth(measure, 'lokalsamhalle', ['regso:1', 'regso:2', 'regso:3', 'regso:4']);
    expect(areaIds).toEqual([['regso:1'], ['regso:2']]);
    expect(missing).toEqual(['regso:3', 'regso:4']);
  });
  it('is dark where the need is', () => {
    expect(classColours(5, 'lowIsGood')).toEqual([...scaleStops]);
    expect(classColours(5, 'highIsGood')).toEqual([...scaleStops].reverse());
    expect(new Set(classColours(7, 'none')).size).toBe(7);
    expect(classColours(1, 'none')).toEqual([scaleStops[2]]);
  });
});

const indicator = {
  id: 'index',
  name: 'Index',
  unit: 'index 1–5',
  polarity: 'highIsGood',
  description: 'd',
  source: { id: 's', title: 't', publisher: 'p', url: null, licence: 'CC0', date: '2024-01-01' },
} as const;

describe('the level a measure is shown at', () => {
  const values = [
    { indicatorId: 'index', areaId: 'regso:0360R001', year: 2021, value: 1 },
    { indicatorId: 'index', areaId: 'regso:0360R001', year: 2022, value: 2 },
    { indicatorId: 'index', areaId: 'kommun:0360', year: 2022, value: null },
  ];
  it('takes the latest year', () => {
    expect(indicatorMeasure(indicator, values)?.values.get('regso:0360R001')).toBe(2);
    expect(indicatorMeasure(indicator, values)?.mark).toBeNull();
    const moved = values.map((one) => ({ ...one, mark: `omräknad ${one.year}` }));
    expect(indicatorMeasure(indicator, moved)?.mark).toBe(`omräknad ${indicatorMeasure(indicator, values)?.year}`);
    expect(indicatorMeasure(indicator, [])).toBeNull();
  });
  it('is the finest switched on, or lokalsamhällen with a word about it', () => {
    const available = levelsWithValues(values);
    expect([...available]).toEqual(['lokalsamhalle']);
    expect(colouredLevel('Index', ['lokalsamhalle', 'kommun'], available)).toEqual({
      level: 'lokalsamhalle',
      note: null,
    });
    expect(colouredLevel('Index', ['deso', 'lokalsamhalle'], available)).toEqual({
      level: 'lokalsamhalle',
      note: 'Index finns inte för DeSO. Kartan visar lokalsamhällen.',
    });
    expect(colouredLevel('Index', ['kommun'], new Set()).level).toBeNull();
    expect(colouredLevel('Täthet', [], null).level).toBe('lokalsamhalle');
  });
});
