import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { ColourClass } from '../colouring.ts';
import { compareImages } from './compare-images.ts';
import { compareLayers, kommunLines } from './compare-layers.ts';

const classes: ColourClass[] = [
  { name: 'Bättre', colour: '#6ba3d0', pattern: null, count: 2 },
  { name: 'Sämre', colour: '#e5934e', pattern: 'worse', count: 1 },
  { name: 'Saknas', colour: '#ffffff', pattern: 'missing', count: 1 },
];

describe('the map that compares', () => {
  it.each([
    ['classes', classes],
    ['nothing', null],
    ['an empty answer', []],
  ])('is a valid style with %s', (_, given) => {
    const layers = [...compareLayers('kommun', given), ...kommunLines].map(({ layer }) => layer);
    const kommun = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const;
    expect(validateStyleMin({ version: 8, sources: { kommun }, layers } as never)).toEqual([]);
  });

  it('takes class and choice from what each area is told, so that nothing is drawn anew', () => {
    const layers = compareLayers('kommun', classes).map(({ layer }) => layer);
    expect(layers.every((layer) => !('filter' in layer))).toBe(true);
    expect(JSON.stringify(layers[0]?.paint)).toContain('["feature-state","class"]');
  });

  it('has an image for each pattern of its own', () => {
    expect(compareImages().map(({ id }) => id)).toEqual(['worse', 'zero', 'hidden']);
  });
});
