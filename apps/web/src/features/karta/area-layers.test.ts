import { describe, expect, it } from 'vitest';
import { areaHitLayer, areaLayers } from './area-layers.ts';
import { choropleth } from './choropleth.ts';
import type { Measure } from './measure.ts';

const measure: Measure = {
  id: 'x',
  name: 'Mått',
  unit: 'procent',
  polarity: 'none',
  sourceId: 's',
  year: 2022,
  values: new Map([['regso:1', 1]]),
};
const coloured = choropleth(measure, 'lokalsamhalle', ['regso:1', 'regso:2']);
const off = { on: false, choropleth: null, chosenId: null, canHover: true };

function visible(layers: ReturnType<typeof areaLayers>): string[] {
  return layers.filter(({ layer }) => layer.layout?.visibility !== 'none').map(({ layer }) => layer.id);
}

describe('the layers of one level of areas', () => {
  it('show nothing when the level is off', () => {
    expect(visible(areaLayers('deso', off))).toEqual([]);
  });
  it('colour a level that is off, and let its areas be chosen', () => {
    const shown = visible(areaLayers('lokalsamhalle', { ...off, choropleth: coloured }));
    expect(shown).toContain('lokalsamhalle-colour');
    expect(shown).toContain('lokalsamhalle-missing');
    expect(shown).toContain(areaHitLayer('lokalsamhalle'));
    expect(shown).not.toContain('lokalsamhalle-border');
  });
  it('colour no other level than their own', () => {
    expect(visible(areaLayers('kommun', { ...off, choropleth: coloured }))).toEqual([]);
  });
  it('outline what is chosen even when the level is off', () => {
    expect(visible(areaLayers('deso', { ...off, chosenId: 'deso:1' }))).toEqual(['deso-chosen-halo', 'deso-chosen']);
  });
  it('answer no pointer before they may', () => {
    const shown = visible(areaLayers('kommun', { ...off, on: true, canHover: false }));
    expect(shown).toEqual(['kommun-border']);
  });
  it('show no DeSO from afar', () => {
    const border = areaLayers('deso', { ...off, on: true }).find(({ layer }) => layer.id === 'deso-border');
    expect(border?.layer.minzoom).toBeGreaterThan(8);
  });
});
