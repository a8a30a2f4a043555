import { existsSync, readFileSync } from 'node:fs';
import { area, booleanPointInPolygon, circle, distance, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type AreaGeometry, boundingBox } from './area-geometry.ts';
import { catchmentShapes } from './catchment-shapes.ts';
import { greatCircleMetres } from './great-circle.ts';
import { assignNearest, type UnitPoint } from './nearest-assignment.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** The size of a län, with a lake. */
const lan: Polygon = {
  type: 'Polygon',
  coordinates: [box(16.8, 59.4, 18.9, 60.6), box(17.5, 59.9, 17.8, 60.1)],
};
const bowTie: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [17, 60],
      [17.5, 60.2],
      [18, 60],
      [18, 60.4],
      [17.5, 60.2],
      [17, 60.4],
      [17, 60],
    ],
  ],
};
const islands: MultiPolygon = { type: 'MultiPolygon', coordinates: [lan.coordinates, [box(19, 60, 19.2, 60.2)]] };

const units = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    position: fc.tuple(fc.integer({ min: 1670, max: 1910 }), fc.integer({ min: 5930, max: 6070 })),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);
const unitsAt = (raw: { id: string; position: [number, number] }[]): UnitPoint[] =>
  raw.map(({ id, position: [x, y] }) => ({ id, position: [x / 100, y / 100] }));

type Shapes = ReturnType<typeof catchmentShapes>;
const shapeAt = (shapes: Shapes, position: [number, number]) =>
  shapes.features.filter((one) => booleanPointInPolygon(position, one));

/** Positions in the box of the län, from a seed. */
function scattered(seed: number, count: number): [number, number][] {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => [16.8 + 2.1 * random(), 59.4 + 1.2 * random()]);
}

describe('catchmentShapes', () => {
  it.each([
    ['a län with a lake', lan],
    ['an area that touches itself', bowTie],
    ['a län with an island', islands],
  ])('fills %s without overlap', (_, region) => {
    fc.assert(
      fc.property(units, fc.subarray([2, 5, 10, 20, 30, 80]), (raw, bandsKm) => {
        const shapes = catchmentShapes({ units: unitsAt(raw), region, bandsKm });
        const sum = shapes.features.reduce((total, one) => total + area(one), 0);
        expect(Math.abs(sum / area(region) - 1)).toBeLessThan(1e-4);
        for (const position of scattered(raw.length, 40)) {
          expect(shapeAt(shapes, position).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every place to the unit and the ring it belongs to, but for 100 m along the borders', () => {
    fc.assert(
      fc.property(units, fc.integer(), (raw, seed) => {
        const given = unitsAt(raw);
        const bandsKm = [5, 20];
        const shapes = catchmentShapes({ units: given, region: lan, bandsKm });
        for (const position of scattered(seed, 60)) {
          const away = given.map((unit) => greatCircleMetres(position, unit.position)).sort((a, b) => a - b);
          const nearest = away[0] ?? 0;
          const nextSpot = away.find((metres) => metres > nearest + 1e-6) ?? Number.POSITIVE_INFINITY;
          if (nextSpot - nearest < 200 || bandsKm.some((km) => Math.abs(km * 1000 - nearest) < 100)) continue;
          if (!booleanPointInPolygon(position, lan)) continue;
          const [owner] = assignNearest([{ areaId: 'deso:x', position, population: 1 }], given);
          const maxKm = bandsKm.find((km) => nearest <= km * 1000) ?? null;
          expect(shapeAt(shapes, position).map(({ properties }) => properties)).toEqual([
            { vardenhetId: owner?.vardenhetId, maxKm },
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('cuts what Turf cuts', () => {
    const shapes = catchmentShapes({ units: [{ id: 'a', position: [17.6, 60] }], region: lan, bandsKm: [25] });
    const byTurf = intersect(featureCollection([feature(lan), circle([17.6, 60], 25, { steps: 180 })]));
    expect(shapes.features.map(({ properties }) => properties)).toEqual([
      { vardenhetId: 'a', maxKm: 25 },
      { vardenhetId: 'a', maxKm: null },
    ]);
    const [inner] = shapes.features;
    expect(Math.abs((inner ? area(inner) : 0) / (byTurf ? area(byTurf) : 1) - 1)).toBeLessThan(1e-4);
    expect(inner?.geometry.coordinates).toHaveLength(2);
  });

  it('draws the bands of a unit at their great-circle distance', () => {
    const position: [number, number] = [17.6, 60.4];
    const [inner] = catchmentShapes({ units: [{ id: 'a', position }], region: lan, bandsKm: [10] }).features;
    const ring = inner?.geometry.type === 'Polygon' ? (inner.geometry.coordinates[0] ?? []) : [];
    expect(ring.length).toBeGreaterThan(90);
    for (const corner of ring) expect(distance(position, corner)).toBeCloseTo(10, 3);
  });

  it('has no shapes without units, the whole region with one, and two halves with two', () => {
    const [a, b] = [
      { id: 'a', position: [17.2, 60] as [number, number] },
      { id: 'b', position: [18.5, 60] as [number, number] },
    ];
    expect(catchmentShapes({ units: [], region: lan, bandsKm: [5] }).features).toEqual([]);
    const one = catchmentShapes({ units: [a], region: lan, bandsKm: [] });
    expect(one.features.map(({ properties }) => properties)).toEqual([{ vardenhetId: 'a', maxKm: null }]);
    expect(one.features.reduce((sum, each) => sum + area(each), 0) / area(lan)).toBeCloseTo(1, 4);
    const two = catchmentShapes({ units: [b, a], region: lan, bandsKm: [] });
    expect(two.features.map(({ properties }) => properties.vardenhetId)).toEqual(['a', 'b']);
    expect(shapeAt(two, [17.84, 60.3])[0]?.properties.vardenhetId).toBe('a');
    expect(shapeAt(two, [17.86, 60.3])[0]?.properties.vardenhetId).toBe('b');
  });

  it('gives a shared spot to the open unit, though another has the smaller id', () => {
    const position: [number, number] = [17.6, 60];
    const given: UnitPoint[] = [
      { id: 'a', position, status: 'malbild' },
      { id: 'b', position, status: 'oppen' },
    ];
    const owners = (units: UnitPoint[]) =>
      catchmentShapes({ units, region: lan, bandsKm: [] }).features.map(({ properties }) => properties.vardenhetId);
    expect([owners(given), owners(given.toReversed())]).toEqual([['b'], ['b']]);
    const west: UnitPoint = { id: 'c', position: [17, 60], status: 'beslutad' };
    expect(owners([...given, west])).toEqual(['b', 'c']);
    expect(
      owners([
        { ...west, id: 'a' },
        { id: 'b', position },
      ]),
    ).toEqual(['a', 'b']);
  });

  it('gives a shared spot to the smaller id, and handles units in a row and outside the region', () => {
    const at = (id: string, lon: number) => ({ id, position: [lon, 60] as [number, number] });
    const row = [at('d', 25), at('c', 18), at('b', 17), at('a', 17)];
    const owners = catchmentShapes({ units: row, region: lan, bandsKm: [] }).features.map(
      (s) => s.properties.vardenhetId,
    );
    expect(owners).toEqual(['a', 'c']);
  });
});

const desoFile = new URL('../../../../shared/data/uppsala-deso2018/deso2018_uppsala_lan_4326.geojson', import.meta.url);

describe.skipIf(!existsSync(desoFile))('catchmentShapes of real DeSO (skipped where ../shared is absent)', () => {
  it.each(['0380A0070', '0305A0010'])('fills %s, which touches itself', (code) => {
    const areas = JSON.parse(readFileSync(desoFile, 'utf8')) as FeatureCollection<AreaGeometry>;
    const found = areas.features.find(({ properties }) => properties?.['deso'] === code) as Feature<AreaGeometry>;
    const [west, south, east, north] = boundingBox(found.geometry);
    const given = [0.2, 0.4, 0.5, 0.6, 0.8].map((part, i): UnitPoint => {
      const along = i % 2 === 0 ? part : 1 - part;
      return { id: `u${i}`, position: [west + part * (east - west), south + along * (north - south)] };
    });
    const shapes = catchmentShapes({ units: given, region: found.geometry, bandsKm: [1, 3] });
    const sum = shapes.features.reduce((total, one) => total + area(one), 0);
    expect(Math.abs(sum / area(found) - 1)).toBeLessThan(1e-4);
  });
});
