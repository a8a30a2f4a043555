import { Catchments, vardenhetStatuses } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchments } from './catchments.ts';
import { earthRadiusMetres } from './great-circle.ts';
import { assignNearest, type PopulationPoint, type UnitPoint } from './nearest-assignment.ts';

const kmNorth = (km: number): [number, number] => [17.64, 59.86 + (km * 1000 * 180) / (Math.PI * earthRadiusMetres)];
const unit = (id: string, km = 0): UnitPoint => ({ id, position: kmNorth(km) });
const point = (km: number, population = 1): PopulationPoint => ({
  areaId: `deso:${km}`,
  position: kmNorth(km),
  population,
});

const position = fc.tuple(
  fc.double({ min: 16.7, max: 19, noNaN: true }),
  fc.double({ min: 59.4, max: 60.7, noNaN: true }),
);
// A coarse lattice beside the fine positions, so that units share spots and ties occur.
const anyPosition = fc.oneof(
  position,
  position.map(([lon, lat]): [number, number] => [Math.round(lon), Math.round(lat)]),
);
const points = fc.array(fc.record({ areaId: fc.constant('deso:x'), position: anyPosition, population: fc.nat(3000) }), {
  maxLength: 60,
});
const units = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,6}$/),
    position: anyPosition,
    status: fc.constantFrom(...vardenhetStatuses),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const bandsKm = fc.array(fc.constantFrom(0.5, 5, 10, 20, 30, 60), { maxLength: 5 });
const input = fc.record({ points, units, bandsKm });

const covered = (result: ReturnType<typeof catchments>) => result.items.reduce((sum, item) => sum + item.population, 0);

it('says an area of several points once, with all its people beyond and the farthest any of them has', () => {
  const points = [4, 7, 6, 1].map((km, k) => ({ ...point(km, 10 + k), areaId: k === 2 ? 'deso:b' : 'deso:a' }));
  const { uncoveredAreas } = catchments({ points, units: [unit('u')], bandsKm: [2] });
  expect(uncoveredAreas.map(({ areaId, population, distanceKm }) => [areaId, population, distanceKm])).toEqual([
    ['deso:a', 21, 7],
    ['deso:b', 12, 6],
  ]);
});

describe('catchments', () => {
  it('splits the whole population between the catchments and the uncovered, exactly', () => {
    fc.assert(
      fc.property(input, (given) => {
        const result = catchments(given);
        expect(result.totalPopulation).toBe(given.points.reduce((sum, p) => sum + p.population, 0));
        expect(covered(result) + result.uncovered).toBe(result.totalPopulation);
        for (const { population, bands } of result.items) expect(bands.at(-1)?.population ?? 0).toBe(population);
      }),
    );
  });

  it('names those beyond the last band, farthest first, summing to the uncovered exactly', () => {
    fc.assert(
      fc.property(input, ({ points: drawn, ...given }) => {
        const named = drawn.map((one, i) => ({ ...one, areaId: `deso:${i}` }));
        const { uncovered, uncoveredAreas } = catchments({ ...given, points: named });
        expect(uncoveredAreas.reduce((sum, { population }) => sum + population, 0)).toBe(uncovered);
        const nearest = new Map(assignNearest(named, given.units).map((one) => [one.areaId, one]));
        const widest = Math.max(0, ...given.bandsKm);
        for (const [i, { areaId, vardenhetId, distanceKm }] of uncoveredAreas.entries()) {
          expect(vardenhetId).toBe(nearest.get(areaId)?.vardenhetId);
          expect(distanceKm === null).toBe(given.units.length === 0);
          expect(distanceKm ?? widest).toBeGreaterThanOrEqual(widest);
          expect(distanceKm ?? 0).toBeLessThanOrEqual(uncoveredAreas[i - 1]?.distanceKm ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  it('gives each uncovered area its nearest unit and the distance to the metre', () => {
    const places = [point(12, 3), point(4, 5), point(30.25, 2), point(10, 1)];
    expect(catchments({ points: places, units: [unit('a')], bandsKm: [5, 10] }).uncoveredAreas).toEqual([
      { areaId: 'deso:30.25', population: 2, vardenhetId: 'a', distanceKm: 30.25 },
      { areaId: 'deso:12', population: 3, vardenhetId: 'a', distanceKm: 12 },
    ]);
  });

  it('has the shape that goes over the wire', () => {
    const result = catchments({ points: [point(3, 7)], units: [unit('a')], bandsKm: [5] });
    const wire = { ...result, method: 'Fågelvägen', populationYear: 2022, sourceId: 'scb' };
    expect(Catchments.parse(wire)).toEqual(wire);
  });

  it('includes the limit: 60 km belongs to 60, not to 59', () => {
    const result = catchments({ points: [point(60)], units: [unit('a')], bandsKm: [59, 60] });
    expect(result.items[0]?.bands).toEqual([
      { maxKm: 59, population: 0 },
      { maxKm: 60, population: 1 },
    ]);
    for (const km of [1, 5, 10, 20, 30, 59, 60]) {
      expect(catchments({ points: [point(km)], units: [unit('a')], bandsKm: [km] }).uncovered).toBe(0);
      expect(catchments({ points: [point(km + 0.00001)], units: [unit('a')], bandsKm: [km] }).uncovered).toBe(1);
    }
  });

  it('counts those within 30 among those within 60', () => {
    const result = catchments({ points: [point(29, 4), point(59, 3)], units: [unit('a')], bandsKm: [60, 30, 60] });
    expect(result.items[0]?.bands).toEqual([
      { maxKm: 30, population: 4 },
      { maxKm: 60, population: 7 },
    ]);
  });

  it('covers nobody without units, and nobody without bands', () => {
    const nobody = { totalPopulation: 9, uncovered: 9 };
    expect(catchments({ points: [point(1, 9)], units: [], bandsKm: [5] })).toEqual({
      ...nobody,
      items: [],
      uncoveredAreas: [{ areaId: 'deso:1', population: 9, vardenhetId: null, distanceKm: null }],
    });
    expect(catchments({ points: [point(1, 9)], units: [unit('a')], bandsKm: [] })).toMatchObject(nobody);
  });

  it('never covers fewer when a unit is added', () => {
    fc.assert(
      fc.property(input, anyPosition, (given, place) => {
        const before = catchments(given);
        const after = catchments({ ...given, units: [...given.units, { id: 'the-new-one', position: place }] });
        expect(after.uncovered).toBeLessThanOrEqual(before.uncovered);
        expect(covered(after)).toBeGreaterThanOrEqual(covered(before));
      }),
    );
  });

  it('does not depend on the order of points, units or bands', () => {
    const shuffled = input.chain((given) =>
      fc.record({
        given: fc.constant(given),
        other: fc.record({
          points: fc.shuffledSubarray(given.points, { minLength: given.points.length }),
          units: fc.shuffledSubarray(given.units, { minLength: given.units.length }),
          bandsKm: fc.shuffledSubarray(given.bandsKm, { minLength: given.bandsKm.length }),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, other }) => {
        expect(catchments(other)).toEqual(catchments(given));
      }),
    );
  });

  it('refuses two units with one id, and a band that is not a distance', () => {
    expect(() => catchments({ points: [], units: [unit('a'), unit('a')], bandsKm: [] })).toThrow(RangeError);
    for (const km of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => catchments({ points: [], units: [], bandsKm: [km] })).toThrow(RangeError);
    }
  });
});

describe('assignNearest', () => {
  it('gives a tie to the smaller id by code units, whatever the order', () => {
    const here = point(1);
    for (const order of [
      ['b', 'a', 'B'],
      ['a', 'B', 'b'],
    ]) {
      expect(
        assignNearest(
          [here],
          order.map((id) => unit(id)),
        )[0]?.vardenhetId,
      ).toBe('B');
    }
  });

  it('gives a tie to an open unit before one that is not open, whatever their ids and order', () => {
    const planned: UnitPoint = { ...unit('a'), status: 'malbild' };
    const open: UnitPoint = { ...unit('b'), status: 'oppen' };
    for (const order of [
      [planned, open],
      [open, planned],
    ]) {
      expect(assignNearest([point(1)], order)[0]?.vardenhetId).toBe('b');
      expect(catchments({ points: [point(1)], units: order, bandsKm: [5] }).items).toMatchObject([
        { vardenhetId: 'a', population: 0 },
        { vardenhetId: 'b', population: 1 },
      ]);
    }
    expect(assignNearest([point(1)], [open, { ...planned, position: kmNorth(0.5) }])[0]?.vardenhetId).toBe('a');
  });

  it('takes nothing from an open unit when one that is not open is added on its spot', () => {
    fc.assert(
      fc.property(points, units, fc.nat(), (drawn, given, pick) => {
        const open = given.filter(({ status }) => status === 'oppen');
        const spot = open[pick % open.length];
        if (spot === undefined) return;
        const added: UnitPoint = { id: '', position: spot.position, status: 'beslutad' };
        expect(assignNearest(drawn, [...open, added])).toEqual(assignNearest(drawn, open));
      }),
    );
  });

  it('says so when there is no unit', () => {
    expect(assignNearest([point(1)], [])).toEqual([
      { areaId: 'deso:1', vardenhetId: null, metres: Number.POSITIVE_INFINITY },
    ]);
  });
});
