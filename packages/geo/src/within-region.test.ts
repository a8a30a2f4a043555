import { destination } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { withinRegion } from './within-region.ts';

const region: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [17, 60],
      [18, 60],
      [18, 60.5],
      [17, 60.5],
      [17, 60],
    ],
    [
      [17.4, 60.2],
      [17.6, 60.2],
      [17.6, 60.3],
      [17.4, 60.3],
      [17.4, 60.2],
    ],
  ],
};
const islands = {
  type: 'MultiPolygon' as const,
  coordinates: [
    region.coordinates,
    [
      [
        [18.5, 60],
        [18.6, 60],
        [18.6, 60.1],
        [18.5, 60],
      ],
    ],
  ],
};
const east = (metres: number): [number, number] => {
  const [lon = 0, lat = 0] = destination([18, 60.25], metres, 90, { units: 'meters' }).geometry.coordinates;
  return [lon, lat];
};

describe('withinRegion', () => {
  it('is true inside and on the edge, without any tolerance', () => {
    for (const shape of [region, islands]) {
      expect(withinRegion([17.2, 60.1], shape, 0)).toBe(true);
      expect(withinRegion([17, 60.25], shape, 0.01)).toBe(true);
    }
    expect(withinRegion([18.58, 60.05], islands, 0)).toBe(true);
  });

  it('lets in what lies at most the tolerance outside', () => {
    for (const shape of [region, islands]) {
      expect(withinRegion(east(450), shape, 500)).toBe(true);
      expect(withinRegion(east(550), shape, 500)).toBe(false);
    }
  });

  it('measures to the edge of a hole too', () => {
    for (const shape of [region, islands]) {
      expect(withinRegion([17.5, 60.25], shape, 500)).toBe(false);
      expect(withinRegion([17.401, 60.25], shape, 500)).toBe(true);
    }
  });
});
