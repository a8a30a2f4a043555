import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedUnits } from './changed-units.ts';
import { type CoveragePoint, coverageAnswer } from './coverage-answer.ts';
import type { UnitPoint } from './nearest-assignment.ts';
import { straightLineCost } from './straight-line-cost.ts';

const position = fc
  .tuple(fc.integer({ min: 1680, max: 1880 }), fc.integer({ min: 5940, max: 6060 }))
  .map(([lon, lat]): Position => [lon / 100, lat / 100]);
const points = fc.array(
  fc.record({
    areaId: fc.constantFrom('deso:a', 'deso:b'),
    position,
    population: fc.integer({ min: 0, max: 3000 }),
    withinAreas: fc.constantFrom(['regso:a', 'kommun:a'], ['regso:b', 'kommun:a'], ['regso:c', 'kommun:b']),
    index: fc.constantFrom(1, 2, 3, 4, 5, null),
    settlement: fc.constantFrom('countryside' as const, 'town' as const, 'centre' as const),
  }),
  { maxLength: 30 },
) as fc.Arbitrary<CoveragePoint[]>;
const units = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), position, status: fc.constantFrom('oppen', 'beslutad') }),
  { selector: ({ id }) => id, maxLength: 8 },
) as fc.Arbitrary<UnitPoint[]>;
const limits = [5, 10, 30];
const travel = straightLineCost(1.3);
const sum = (all: readonly { readonly population: number }[]) => all.reduce((so, { population }) => so + population, 0);

describe('coverageAnswer', () => {
  it('counts everyone once, however they are divided', () => {
    fc.assert(
      fc.property(points, units, (people, given) => {
        const answer = coverageAnswer({ points: people, units: given, limits, travel });
        const everyone = sum(people);
        expect(answer.total.population).toBe(everyone);
        expect(sum(answer.units) + answer.uncovered).toBe(everyone);
        expect(answer.uncovered).toBe(everyone - (answer.total.within[2] ?? 0));
        const heldWithin = limits.map((_, k) => answer.units.reduce((so, { within }) => so + (within[k] ?? 0), 0));
        expect(heldWithin).toEqual(answer.total.within);
        expect(answer.units.map(({ within }) => within.at(-1))).toEqual(
          answer.units.map(({ population }) => population),
        );
        expect(sum(answer.byIndex)).toBe(everyone);
        expect(sum(answer.bySettlement)).toBe(everyone);
        expect(sum(answer.places)).toBe(everyone);
        for (const level of ['kommun:', 'regso:']) {
          expect(sum(answer.areas.filter(({ areaId }) => areaId.startsWith(level)))).toBe(everyone);
        }
      }),
    );
  });

  it('does not depend on any order', () => {
    fc.assert(
      fc.property(points, units, (people, given) => {
        const rounded = (all: object) =>
          JSON.stringify(all, (_, value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));
        const there = coverageAnswer({ points: people, units: given, limits, travel });
        const back = coverageAnswer({
          points: people.toReversed(),
          units: given.toReversed(),
          limits: limits.toReversed(),
          travel,
        });
        expect(rounded(back)).toBe(rounded(there));
      }),
    );
  });

  it('is never worse with one more unit', () => {
    fc.assert(
      fc.property(points, units, position, (people, given, where) => {
        const before = coverageAnswer({ points: people, units: given, limits, travel });
        const added = changedUnits(given, [{ kind: 'add', id: 'ny-1', name: 'Ny', position: where }]);
        if (!('units' in added)) throw new Error('A new id was taken.');
        const after = coverageAnswer({ points: people, units: added.units, limits, travel });
        for (const [k, within] of before.total.within.entries()) {
          expect(after.total.within[k]).toBeGreaterThanOrEqual(within);
        }
        expect(after.total.unreachable).toBeLessThanOrEqual(before.total.unreachable);
        if (given.length > 0) expect(after.total.mean ?? 0).toBeLessThanOrEqual((before.total.mean ?? 0) + 1e-9);
      }),
    );
  });

  it('compares the ends of the scale', () => {
    const at = (index: number, lon: number, population: number): CoveragePoint => ({
      areaId: `deso:${index}`,
      position: [lon, 60],
      population,
      withinAreas: [],
      index,
      settlement: null,
    });
    const [equity] = coverageAnswer({
      points: [at(1, 17, 100), at(1, 18, 300), at(3, 18, 1000), at(5, 17, 50)],
      units: [{ id: 'a', position: [17, 60] }],
      limits: [10],
      travel,
    }).equity;
    expect(equity).toMatchObject({ limit: 10, gap: 0.75, ratio: 0.25 });
    // By hand: 2 · (100 · 200/1450 + 50 · 1425/1450) / 150 − 1.
    expect(equity?.concentration).toBeCloseTo(-0.16092, 5);
  });
});

describe('changedUnits', () => {
  const given: UnitPoint[] = [
    { id: 'a', position: [17, 60], status: 'beslutad' },
    { id: 'b', position: [18, 60] },
  ];
  it('makes the changes in order and leaves what it was given', () => {
    const kept = structuredClone(given);
    const changed = changedUnits(given, [
      { kind: 'close', vardenhetId: 'b' },
      { kind: 'move', vardenhetId: 'a', position: [17.5, 60] },
      { kind: 'add', id: 'ny-1', name: 'Ny', position: [16, 60] },
      { kind: 'move', vardenhetId: 'ny-1', position: [16.5, 60] },
    ]);
    expect(changed).toEqual({
      units: [
        { id: 'a', position: [17.5, 60], status: 'beslutad' },
        { id: 'ny-1', position: [16.5, 60] },
      ],
    });
    expect(given).toEqual(kept);
  });
  it('says which change means nothing', () => {
    const close = { kind: 'close', vardenhetId: 'a' } as const;
    expect(changedUnits(given, [close, close])).toEqual({ badChange: 1, reason: 'unknownUnit' });
    expect(changedUnits(given, [{ kind: 'add', id: 'b', name: 'B', position: [17, 60] }])).toEqual({
      badChange: 0,
      reason: 'takenId',
    });
  });
});
