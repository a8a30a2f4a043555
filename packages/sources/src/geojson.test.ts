import { describe, expect, it } from 'vitest';
import { readPolygonFeatures } from './geojson.ts';

const read = (document: unknown) => readPolygonFeatures('g.json', new TextEncoder().encode(JSON.stringify(document)));
const ring = [
  [17, 60],
  [18, 60, 5],
  [18, 61],
  [17, 60],
];

describe('readPolygonFeatures', () => {
  it('gives polygons of both kinds the same way, without heights', () => {
    const feature = (type: string, coordinates: unknown) => ({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { code: 'a' }, geometry: { type, coordinates } }],
    });
    const one = read(feature('Polygon', [ring]));
    expect(one).toEqual(read(feature('MultiPolygon', [[ring]])));
    expect(one.ok && one.value[0]?.polygons[0]?.[0]?.[1]).toEqual([18, 60]);
  });

  it('refuses points, with the path', () => {
    const features = [{ type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [17, 60] } }];
    const outcome = read({ type: 'FeatureCollection', features });
    expect(outcome).toMatchObject({ ok: false, complaints: [{ file: 'g.json', path: 'features[0].geometry.type' }] });
  });
});
