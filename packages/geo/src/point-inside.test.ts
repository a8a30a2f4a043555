import { existsSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pointInside } from './point-inside.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('pointInside', () => {
  it('is the centre of gravity where that lies inside', () => {
    const [lon, lat] = pointInside({ type: 'Polygon', coordinates: [box(17, 60, 17.2, 60.1)] });
    expect(lon).toBeCloseTo(17.1, 9);
    expect(lat).toBeCloseTo(60.05, 9);
  });

  it('counts holes out, whichever way round they are drawn', () => {
    const hole = box(17.12, 60.02, 17.18, 60.08);
    for (const ring of [hole, [...hole].reverse()]) {
      const [lon] = pointInside({ type: 'Polygon', coordinates: [box(17, 60, 17.2, 60.1), ring] });
      expect(lon).toBeLessThan(17.1);
    }
  });

  it('stays inside a ring around a town and an area bent around a bay', () => {
    const ring: Polygon = {
      type: 'Polygon',
      coordinates: [box(17, 60, 17.2, 60.1), box(17.02, 60.01, 17.18, 60.09)],
    };
    const bay: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [17, 60],
          [17.2, 60],
          [17.2, 60.1],
          [17.19, 60.1],
          [17.19, 60.01],
          [17.01, 60.01],
          [17.01, 60.1],
          [17, 60.1],
          [17, 60],
        ],
      ],
    };
    for (const shape of [ring, bay]) expect(booleanPointInPolygon(pointInside(shape), shape)).toBe(true);
  });

  it('lies in the largest part, not in the water between', () => {
    const islands: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[box(17, 60, 17.01, 60.01)], [box(18, 60, 18.2, 60.1)]],
    };
    expect(pointInside(islands)[0]).toBeCloseTo(18.1, 9);
  });

  it('lies inside a polygon that touches itself in a corner', () => {
    const bowTie: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [17, 60],
          [17.1, 60.05],
          [17.2, 60],
          [17.2, 60.1],
          [17.1, 60.05],
          [17, 60.1],
          [17, 60],
        ],
      ],
    };
    const [lon, lat] = pointInside(bowTie);
    expect(booleanPointInPolygon([lon, lat], bowTie)).toBe(true);
  });
});

const desoFile = new URL('../../../../shared/data/uppsala-deso2018/deso2018_uppsala_lan_4326.geojson', import.meta.url);

describe.skipIf(!existsSync(desoFile))('pointInside of the real DeSO (skipped where ../shared is absent)', () => {
  it('lies inside every one of them, also the two that touch themselves', () => {
    const areas = JSON.parse(readFileSync(desoFile, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
    expect(areas.features).toHaveLength(238);
    const outside = areas.features.filter(({ geometry }) => !booleanPointInPolygon(pointInside(geometry), geometry));
    expect(outside.map(({ properties }) => properties?.['deso'])).toEqual([]);
  });
});
