import { describe, expect, it } from 'vitest';
import { basemapFeatures } from './basemap-layers.ts';

const arcs = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ] as [number, number][],
];

describe('the background map', () => {
  it('marks land, lakes and the sea that is left, whether one shape or many', () => {
    const { features } = basemapFeatures({
      type: 'Topology',
      arcs,
      objects: {
        land: { type: 'Polygon', arcs: [[0]] },
        lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
      },
    });
    expect(features.map(({ properties }) => properties?.['kind'])).toEqual(['land', 'lakes', 'sea']);
  });
  it('does without what is not there', () => {
    expect(basemapFeatures({ type: 'Topology', arcs: [], objects: {} }).features).toEqual([]);
  });
});
