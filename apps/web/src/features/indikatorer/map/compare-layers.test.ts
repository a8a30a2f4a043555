import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type Pattern, patterns } from '../colouring.ts';
import { compareImages } from './compare-images.ts';
import { compareLayers, kommunLines, type LevelLook } from './compare-layers.ts';

const look: LevelLook = { isShown: true, patterns: ['worse', 'missing'], isAnyChosen: true };

describe('the map that compares', () => {
  it.each([
    ['some patterns', look],
    ['all of them', { ...look, patterns }],
    ['nothing to show', { isShown: false, patterns: [], isAnyChosen: false }],
  ] satisfies [string, LevelLook][])('is a valid style with %s', (_, given) => {
    const layers = [...compareLayers('kommun', given), ...kommunLines].map(({ layer }) => layer);
    const kommun = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const;
    expect(validateStyleMin({ version: 8, sources: { kommun }, layers } as never)).toEqual([]);
  });

  it('takes colour, pattern and choice from what each area is told, so that nothing is drawn anew', () => {
    const layers = compareLayers('kommun', look).map(({ layer }) => layer);
    expect(layers.every((layer) => !('filter' in layer))).toBe(true);
    expect(JSON.stringify(layers[0]?.paint)).toContain('["feature-state","colour"]');
    const paintOf = (id: Pattern) => JSON.stringify(layers.find((layer) => layer.id === `compare-kommun-${id}`)?.paint);
    expect(paintOf('worse')).toContain('["==",["feature-state","pattern"],"worse"]');
    expect(paintOf('missing')).toContain('["==",["feature-state","pattern"],"missing"]');
  });

  it('leaves undrawn what there is nothing of: patterns, and the mark of what is chosen', () => {
    const idsOf = (given: LevelLook) => compareLayers('kommun', given).map(({ layer }) => layer.id);
    expect(idsOf(look)).not.toContain('compare-kommun-hidden');
    const opacityOf = (given: LevelLook) =>
      compareLayers('kommun', given).flatMap(({ layer: { id, paint } }) =>
        id.includes('chosen') ? [(paint as { 'line-opacity': number })['line-opacity']] : [],
      );
    expect(opacityOf(look)).toEqual([1, 1]);
    expect(opacityOf({ ...look, isAnyChosen: false })).toEqual([0, 0]);
  });

  it('has an image for each pattern of its own', () => {
    expect(compareImages().map(({ id }) => id)).toEqual(['worse', 'zero', 'hidden']);
  });
});
