import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { basemapLayers, lanLayers } from '../../map/basemap-layers.ts';
import { labelLayers } from '../../map/label-layers.ts';
import { mapStyle, slotId, slots } from '../../map/map-style.ts';
import { vardenhetLayers } from '../../map/vardenhet-layers.ts';
import { areaLayers } from './area-layers.ts';
import { catchmentLayers } from './catchment-layers.ts';
import { choropleth } from './choropleth.ts';
import { insatsLayers } from './insats-layers.ts';
import { mapChoice } from './map-choice.ts';

const measure = {
  id: 'x',
  name: 'x',
  unit: 'procent',
  polarity: 'none',
  sourceId: 's',
  year: 2022,
  values: new Map([['regso:1', 1]]),
} as const;
const state = {
  on: true,
  choropleth: choropleth(measure, 'lokalsamhalle', ['regso:1', 'regso:2']),
  chosenId: 'regso:1',
  canHover: true,
};
const every = [
  ...basemapLayers,
  ...lanLayers,
  ...areaLayers('kommun', state),
  ...areaLayers('lokalsamhalle', state),
  ...areaLayers('deso', state),
  ...catchmentLayers(new Map([['tierp', '#123456']]), false),
  ...labelLayers(mapChoice({}).layers),
  ...insatsLayers('a'),
  ...vardenhetLayers('b'),
];

describe('the style of the map', () => {
  const style = mapStyle('https://example.test/inter.woff2');
  it('has a slot for every layer, and every layer a name of its own', () => {
    expect(style.layers.map(({ id }) => id)).toEqual(['sea', ...slots.map(slotId)]);
    expect(new Set(every.map(({ layer }) => layer.id)).size).toBe(every.length);
  });
  it('is a valid style with all its layers', () => {
    const layers: LayerSpecification[] = every.map(({ layer }) => layer);
    const names = new Set(layers.map((layer) => ('source' in layer ? layer.source : '')));
    const sources = Object.fromEntries(
      [...names].map((name) => [name, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const]),
    );
    // The validator does not know yet that "font-faces" draws text without a glyph server.
    const glyphs = 'https://example.test/{fontstack}/{range}.pbf';
    expect(validateStyleMin({ ...style, glyphs, sources, layers: [...style.layers, ...layers] })).toEqual([]);
  });
});
