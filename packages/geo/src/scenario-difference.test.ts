import type { Difference } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoveragePoint, coverageAnswer } from './coverage-answer.ts';
import type { UnitPoint } from './nearest-assignment.ts';
import { difference, scenarioDifference } from './scenario-difference.ts';
import { straightLineCost } from './straight-line-cost.ts';

const near = 10;
const place = fc.record({
  people: fc.nat(500),
  before: fc.oneof(
    fc.double({ min: 0, max: 40, noNaN: true }),
    fc.constantFrom<number>(near, Number.POSITIVE_INFINITY),
  ),
  after: fc.oneof(fc.double({ min: 0, max: 40, noNaN: true }), fc.constantFrom<number>(near, Number.POSITIVE_INFINITY)),
});
const places = fc.array(place, { maxLength: 40 });
const differ = (all: readonly { people: number; before: number; after: number }[], swap = false) =>
  difference(
    all.map(({ people }) => people),
    all.map(({ before, after }) => (swap ? after : before)),
    all.map(({ before, after }) => (swap ? before : after)),
    near,
  );
const negative = (value: number | null) => (value === null ? null : expect.closeTo(-value, 9));

describe('difference', () => {
  it('counts by hand', () => {
    const some = [
      { people: 100, before: 12, after: 8 },
      { people: 10, before: 10, after: 10.5 },
      { people: 1, before: 3, after: 3 },
      { people: 1000, before: Number.POSITIVE_INFINITY, after: 20 },
    ];
    expect(differ(some)).toEqual({
      population: 1111,
      ...{ nearer: 1100, farther: 10, into: 100, outOf: 10, withinBefore: 11, withinAfter: 101 },
      meanBefore: expect.closeTo((1200 + 100 + 3) / 111, 9),
      meanAfter: expect.closeTo((800 + 105 + 3 + 20_000) / 1111, 9),
      saved: expect.closeTo((400 - 5) / 111, 9),
      savedByAffected: expect.closeTo((400 - 5) / 110, 9),
    });
  });

  it('swaps gains and losses when the situations are swapped', () => {
    fc.assert(
      fc.property(places, (all) => {
        const there = differ(all);
        const expected: Record<keyof Difference, unknown> = {
          population: there.population,
          ...{ nearer: there.farther, farther: there.nearer, into: there.outOf, outOf: there.into },
          ...{ withinBefore: there.withinAfter, withinAfter: there.withinBefore },
          ...{ meanBefore: there.meanAfter, meanAfter: there.meanBefore },
          ...{ saved: negative(there.saved), savedByAffected: negative(there.savedByAffected) },
        };
        expect(differ(all, true)).toEqual(expected);
      }),
    );
  });

  it('changes coverage by those who come in less those who fall out, to the person', () => {
    fc.assert(
      fc.property(places, (all) => {
        const { into, outOf, withinBefore, withinAfter, nearer, farther, population } = differ(all);
        expect(into - outOf).toBe(withinAfter - withinBefore);
        expect(into <= nearer && outOf <= farther && nearer + farther <= population).toBe(true);
      }),
    );
  });

  it('is nothing between a situation and itself', () => {
    fc.assert(
      fc.property(places, (all) => {
        const same = differ(all.map((one) => ({ ...one, after: one.before })));
        expect([same.nearer, same.farther, same.into, same.outOf]).toEqual([0, 0, 0, 0]);
        expect(same.saved ?? 0).toBe(0);
        expect(same.savedByAffected).toBeNull();
        expect(same.meanAfter).toBe(same.meanBefore);
      }),
    );
  });
});

describe('scenarioDifference', () => {
  const point = fc.record({
    lon: fc.double({ min: 17, max: 18, noNaN: true }),
    lat: fc.double({ min: 59, max: 60, noNaN: true }),
    population: fc.nat(1000),
    kommun: fc.constantFrom<string>('kommun:0360', 'kommun:0380'),
    index: fc.constantFrom<number | null>(1, 3, 5, null),
    settlement: fc.constantFrom<'town' | 'centre' | null>('town', 'centre', null),
  });
  const region = fc.array(point, { minLength: 1, maxLength: 30 }).map((all) =>
    all.map(
      ({ lon, lat, kommun, ...rest }, i): CoveragePoint => ({
        ...rest,
        areaId: `deso:${i}`,
        position: [lon, lat],
        withinAreas: [kommun],
      }),
    ),
  );
  const unit = fc.record({
    lon: fc.double({ min: 17, max: 18, noNaN: true }),
    lat: fc.double({ min: 59, max: 60, noNaN: true }),
  });
  const units = fc
    .array(unit, { maxLength: 6 })
    .map((all) => all.map(({ lon, lat }, i): UnitPoint => ({ id: `u${i}`, position: [lon, lat] })));
  const travel = straightLineCost(1.3);
  const limits = [5, near, 20];

  it('adds up to everyone by area, index and base area, and agrees with the coverage of each situation', () => {
    fc.assert(
      fc.property(region, units, units, (points, before, after) => {
        const found = scenarioDifference({ points, before, after, limits, near, travel });
        const summed = (of: readonly Difference[], part: 'population' | 'nearer' | 'farther' | 'into' | 'outOf') =>
          of.reduce((sum, one) => sum + one[part], 0);
        const level = (prefix: string) => found.areas.filter(({ areaId }) => areaId.startsWith(prefix));
        for (const part of ['population', 'nearer', 'farther', 'into', 'outOf'] as const) {
          for (const groups of [level('kommun:'), level('deso:'), found.byIndex]) {
            expect(summed(groups, part)).toBe(found.total[part]);
          }
        }
        expect(found.before).toEqual(coverageAnswer({ points, units: before, limits, travel }).total);
        expect(found.after).toEqual(coverageAnswer({ points, units: after, limits, travel }).total);
        expect([found.total.withinBefore, found.total.withinAfter]).toEqual([
          found.before.within[1],
          found.after.within[1],
        ]);
      }),
    );
  });

  it('has nobody farther when a unit is added, and nobody nearer when one is closed', () => {
    fc.assert(
      fc.property(region, units, unit, (points, some, { lon, lat }) => {
        const more: UnitPoint[] = [...some, { id: 'ny-1', position: [lon, lat] }];
        const added = scenarioDifference({ points, before: some, after: more, limits, near, travel }).total;
        expect([added.farther, added.outOf]).toEqual([0, 0]);
        const closed = scenarioDifference({ points, before: more, after: some, limits, near, travel }).total;
        expect([closed.nearer, closed.into]).toEqual([0, 0]);
        expect(closed.farther).toBe(added.nearer);
      }),
    );
  });
});
