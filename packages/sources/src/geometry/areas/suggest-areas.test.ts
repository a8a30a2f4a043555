import { describe, expect, it } from 'vitest';
import type { Attribute, ShapeFeature } from '../feature-set.ts';
import { suggestAreas } from './suggest-areas.ts';

/** Features with these columns, a list of values each. */
const rows = (columns: string, ...values: Attribute[][]): ShapeFeature[] =>
  values.map((own) => ({
    attributes: Object.fromEntries(columns.split(' ').map((name, at) => [name, own[at] ?? null])),
    shape: null,
  }));

describe('what a file of areas seems to be', () => {
  it('RegSO as SCB writes them: the code by its form, the name of the area and not of its kommun', () => {
    const features = rows(
      'id kommun kommunnamn regsokod regsonamn',
      [1, '0380', 'Uppsala', '0380R001', 'Centrum'],
      [2, '0380', 'Uppsala', '0380R002', 'Luthagen'],
    );
    expect(suggestAreas('RegSO_2020.gpkg', { name: 'lager', features })).toEqual({
      ...{ codeColumn: 'regsokod', nameColumn: 'regsonamn', name: 'RegSO 2020', level: 'lokalsamhalle' },
    });
  });

  it('the year is told by the layer, else the file, else the codes', () => {
    const features = rows('kod', ['0380A0010_DeSO2025'], ['0380A0020_DeSO2025']);
    const named = (name: string, file: string) => suggestAreas(file, { name, features }).name;
    expect(named('DeSO_2018_v2', 'regso2020.zip')).toBe('DeSO 2018');
    expect(named('lager', 'regso2020.zip')).toBe('RegSO 2020');
    expect(named('lager', 'fil.zip')).toBe('DeSO 2025');
    expect(suggestAreas('fil.zip', { name: 'lager', features }).level).toBe('deso');
  });

  it("one's own areas: a column in which each has its own, and no name that nobody has said", () => {
    const features = rows('typ namn vc_kod', ['vc', 'Norra', 7], ['vc', 'Södra', 8]);
    expect(suggestAreas('omraden.json', { name: 'omraden.json', features })).toEqual({
      ...{ codeColumn: 'vc_kod', nameColumn: 'namn', name: '', level: 'lokalsamhalle' },
    });
    const same = rows('typ', ['vc'], ['vc']);
    expect(suggestAreas('x', { name: 'x', features: same })).toMatchObject({ codeColumn: null, nameColumn: 'typ' });
    expect(suggestAreas('x', { name: 'x', features: [] })).toMatchObject({ codeColumn: null, nameColumn: null });
  });
});
