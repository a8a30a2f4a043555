import { area, booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { type AreaTopology, areaGeometries, boundingBox, outlineAreaKm2 } from './area-geometry.ts';

const square = (
  west: number,
  south: number,
  code: string,
  lokalsamhalle: string,
  kommun: string,
): Feature<Polygon> => ({
  type: 'Feature',
  properties: { code, lokalsamhalle, kommun, lan: '03' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ],
    ],
  },
});

function topologyOf(features: Feature<Polygon>[]): AreaTopology {
  const areas: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ areas }) as unknown as AreaTopology;
}

const region = topologyOf([
  square(17, 60, '0360A0010', '0360R001', '0360'),
  square(17.1, 60, '0360A0020', '0360R001', '0360'),
  square(17.1, 60.1, '0360A0030', '0360R002', '0360'),
  square(17.2, 60.2, '0380A0010', '0380R001', '0380'),
]);

describe('areaGeometries', () => {
  it('gives every area of every level by its id', () => {
    expect([...areaGeometries(region, 'deso').keys()]).toHaveLength(4);
    expect([...areaGeometries(region, 'lokalsamhalle').keys()]).toEqual([
      'regso:0360R001',
      'regso:0360R002',
      'regso:0380R001',
    ]);
    expect([...areaGeometries(region, 'kommun').keys()]).toEqual(['kommun:0360', 'kommun:0380']);
    expect([...areaGeometries(region, 'lan').keys()]).toEqual(['lan:03']);
  });

  it('makes an area exactly the union of its parts', () => {
    const whole = [...areaGeometries(region, 'deso').values()].reduce((sum, part) => sum + area(part), 0);
    for (const level of ['lokalsamhalle', 'kommun', 'lan'] as const) {
      const sum = [...areaGeometries(region, level).values()].reduce((total, one) => total + area(one), 0);
      expect(sum).toBeCloseTo(whole, 0);
    }
    const kommun = areaGeometries(region, 'kommun').get('kommun:0360');
    expect(kommun?.type).toBe('Polygon');
    expect(kommun?.coordinates.flat()).toHaveLength(9);
  });

  it('keeps parts that meet only in a corner as two polygons', () => {
    const lan = areaGeometries(region, 'lan').get('lan:03');
    expect(lan?.type).toBe('MultiPolygon');
    expect(lan && booleanPointInPolygon([17.25, 60.25], lan)).toBe(true);
    expect(lan && booleanPointInPolygon([17.05, 60.15], lan)).toBe(false);
  });

  it('keeps all of a base area that touches itself in a corner', () => {
    const bowTie = square(17, 60, '0360A0010', '0360R001', '0360');
    bowTie.geometry.coordinates = [
      [
        [17, 60],
        [17.1, 60.05],
        [17.2, 60],
        [17.2, 60.1],
        [17.1, 60.05],
        [17, 60.1],
        [17, 60],
      ],
    ];
    const neighbour = square(17.2, 60, '0360A0020', '0360R001', '0360');
    const touching = topologyOf([bowTie, neighbour]);
    const parts = [...areaGeometries(touching, 'deso').values()].reduce((sum, part) => sum + area(part), 0);
    expect(parts).toBeCloseTo(area(bowTie) + area(neighbour), 0);
    for (const level of ['lokalsamhalle', 'lan'] as const) {
      const [whole] = areaGeometries(touching, level).values();
      expect(whole && area(whole)).toBeCloseTo(parts, 0);
    }
  });

  it('refuses a base area that is no polygon', () => {
    const point: Point = { type: 'Point', coordinates: [17, 60] };
    const broken = topology({ areas: point }) as unknown as AreaTopology;
    const areas = { type: 'GeometryCollection' as const, geometries: [broken.objects.areas] };
    expect(() => areaGeometries({ ...broken, objects: { areas } } as unknown as AreaTopology, 'deso')).toThrow('Point');
  });
});

describe('size and extent', () => {
  it('measures in km² and in west, south, east, north', () => {
    const tile = square(17, 60, 'a', 'b', 'c').geometry;
    // 0.1° of a meridian is 11.12 km; of the parallel halfway up, cos 60.05° of that.
    expect(outlineAreaKm2(tile)).toBeCloseTo(11.1195 ** 2 * Math.cos((60.05 * Math.PI) / 180), 1);
    expect(boundingBox(tile)).toEqual([17, 60, 17.1, 60.1]);
  });
});
