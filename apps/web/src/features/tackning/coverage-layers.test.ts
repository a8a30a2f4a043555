import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { mapStyle, slotId, slots } from '../../map/map-style.ts';
import { coverageImages } from './coverage-images.ts';
import { coverageLayers, coverageUnitLayers, kommunBorders, moveLayers } from './coverage-layers.ts';
import { differenceColouring, distanceColouring, placeStates } from './place-colouring.ts';

const limits = [2, 5, 10, 12, 15, 20, 30];
const colouring = distanceColouring(limits, true);
const every = [...coverageLayers(colouring), ...kommunBorders, ...moveLayers, ...coverageUnitLayers];

describe('the layers of the map of Täckning', () => {
  it('have slots and names of their own, and make a valid style', () => {
    expect(every.every(({ slot }) => slots.map(slotId).includes(slotId(slot)))).toBe(true);
    const layers: LayerSpecification[] = every.map(({ layer }) => layer);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(every.length);
    const names = new Set(layers.map((layer) => ('source' in layer ? layer.source : '')));
    const sources = Object.fromEntries(
      [...names].map((name) => [name, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const]),
    );
    const style = mapStyle('https://example.test/inter.woff2');
    // The validator does not know yet that "font-faces" draws text without a glyph server.
    const glyphs = 'https://example.test/{fontstack}/{range}.pbf';
    expect(validateStyleMin({ ...style, glyphs, sources, layers: [...style.layers, ...layers] })).toEqual([]);
  });

  it('has a colour of its own for every band, and one more for what is beyond the last', () => {
    const { colours } = colouring;
    expect(new Set(colours).size).toBe(8);
    const fill = coverageLayers(colouring)[0]?.layer;
    expect(JSON.stringify(fill)).toContain(JSON.stringify(colours.flatMap((colour, k) => [k, colour])).slice(1, -1));
  });

  it('draws by images that there are', () => {
    const ours = new Set(coverageImages().map(({ id }) => id));
    expect(ours).toEqual(new Set(['new-unit', 'cross', 'beyond', 'farther']));
    expect(JSON.stringify(every)).toContain('"fill-pattern":"beyond"');
    expect(JSON.stringify(every)).toContain('"icon-image":"cross"');
  });
});

it('has no pattern for those without a way where everybody has one', () => {
  const patternOf = (isAnyWithoutWay: boolean) =>
    coverageLayers(distanceColouring(limits, isAnyWithoutWay)).flatMap(({ layer }) =>
      layer.type === 'fill' && layer.id === 'coverage-missing' ? [layer.paint?.['fill-opacity']] : [],
    );
  expect(patternOf(false)).toEqual([0]);
  expect(patternOf(true)).toEqual([['case', ['in', expect.anything(), ['literal', [limits.length + 1]]], 1, 0]]);
});

describe('what each base area is told', () => {
  const before = new Map([
    ['a', 10],
    ['b', 11],
    ['c', null],
  ]);
  const told = (states: ReadonlyMap<string, { band: number }>) => [...states.values()].map(({ band }) => band);

  it('is its band, and none where nobody was asked about', () => {
    expect(told(placeStates(['a', 'b', 'c', 'd'], distanceColouring([5, 10], true), before))).toEqual([1, 2, 3, -1]);
  });

  it('is how it differs from before, with a pattern over all that is farther', () => {
    const difference = differenceColouring(before);
    const now = new Map([
      ['a', 2],
      ['b', 14],
      ['c', null],
    ]);
    expect(told(placeStates(['a', 'b', 'c', 'd'], difference, now))).toEqual([0, 5, 3, -1]);
    expect(difference.patterns).toEqual({ farther: [4, 5, 6] });
  });
});
