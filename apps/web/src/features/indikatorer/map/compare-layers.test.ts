import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type Pattern, patterns } from '../colouring.ts';
import { compareImages } from './compare-images.ts';
import { compareLayers, kommunLines, type LevelLook, markLayers, markSource } from './compare-layers.ts';

const look: LevelLook = { isShown: true, patterns: ['worse', 'missing'] };
const lookOf = (given: LevelLook) => compareLayers('lokalsamhalle', given).map(({ layer }) => layer);

describe('the map that compares', () => {
  it.each([
    ['some patterns', look],
    ['all of them', { ...look, patterns }],
    ['nothing to show', { isShown: false, patterns: [] }],
  ] satisfies [string, LevelLook][])('is a valid style with %s', (_, given) => {
    const layers = [...lookOf(given), ...[...markLayers('lokalsamhalle'), ...kommunLines].map(({ layer }) => layer)];
    const areas = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const;
    const sources = { lokalsamhalle: areas, [markSource('lokalsamhalle')]: areas, kommun: areas };
    expect(validateStyleMin({ version: 8, sources, layers } as never)).toEqual([]);
  });

  it('takes colour and pattern from what each area is told, so that nothing is drawn anew', () => {
    const layers = lookOf(look);
    expect(layers.every((layer) => !('filter' in layer))).toBe(true);
    expect(JSON.stringify(layers[0]?.paint)).toContain('["feature-state","colour"]');
    const paintOf = (id: Pattern) =>
      JSON.stringify(layers.find((layer) => layer.id === `compare-lokalsamhalle-${id}`)?.paint);
    expect(paintOf('worse')).toContain('["==",["feature-state","pattern"],"worse"]');
    expect(paintOf('missing')).toContain('["==",["feature-state","pattern"],"missing"]');
    expect(lookOf({ ...look, patterns: [] }).map(({ id }) => id)).not.toContain('compare-lokalsamhalle-worse');
  });

  it('marks areas in a source of its own, so that a new colour has no line computed anew and a mark no colour', () => {
    const told = (layers: readonly unknown[]) => JSON.stringify(layers).match(/(?<="feature-state",")\w+/g);
    expect(new Set(told(lookOf(look)))).toEqual(new Set(['colour', 'pattern']));
    const marks = markLayers('lokalsamhalle').map(({ layer }) => layer);
    expect(new Set(told(marks))).toEqual(new Set(['chosen']));
    expect(marks.map((layer) => 'source' in layer && layer.source)).not.toContain('lokalsamhalle');
  });

  it('has an image for each pattern of its own', () => {
    expect(compareImages().map(({ id }) => id)).toEqual(['worse', 'zero', 'hidden']);
  });
});
