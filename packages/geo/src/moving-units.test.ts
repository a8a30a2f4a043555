import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { movingUnits } from './moving-units.ts';
import { byPrecedence, type PopulationPoint, type UnitPoint } from './nearest-assignment.ts';
import { placeCosts } from './place-costs.ts';
import { straightLineCost } from './straight-line-cost.ts';

const limits = [2, 5, 10, 30];
const detourFactor = 1.3;
// Few different places, so that units often stand on one another and on people.
const position = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .map(([x, y]): Position => [17 + x / 10, 60 + y / 10]);
const points = fc.array(
  fc.record({
    areaId: fc.constantFrom('deso:a', 'deso:b', 'deso:c'),
    position,
    population: fc.integer({ min: 0, max: 900 }),
  }),
  { maxLength: 25 },
) as fc.Arbitrary<PopulationPoint[]>;
const units = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), position, status: fc.constantFrom('oppen', 'utreds') }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
) as fc.Arbitrary<UnitPoint[]>;
const moves = fc.array(fc.record({ which: fc.nat(), position }), { minLength: 1, maxLength: 20 });

/** Everything counted from nothing. */
function anew(people: readonly PopulationPoint[], at: readonly UnitPoint[]) {
  const sorted = byPrecedence(at);
  const places = people.map((one) => one.position);
  const least = straightLineCost(detourFactor).least(
    places,
    sorted.map((one) => one.position),
  );
  return {
    total: coverage(
      people.map(({ population }) => population),
      least.cost,
      limits,
    ),
    areaCosts: placeCosts(people, sorted, least).map(({ cost }) => cost ?? Number.NaN),
  };
}

describe('movingUnits', () => {
  it('equals counting everything anew after every move, to the last bit, ties included', () => {
    fc.assert(
      fc.property(points, units, moves, (people, given, steps) => {
        const moving = movingUnits({ points: people, units: given, limits, detourFactor });
        const now = given.map((unit) => ({ ...unit }));
        for (const step of steps) {
          const unit = now[step.which % now.length] as UnitPoint;
          now[now.indexOf(unit)] = { ...unit, position: step.position };
          const { total, areaCosts } = moving.move(unit.id, step.position);
          const right = anew(people, now);
          expect(total).toEqual(right.total);
          expect([...areaCosts]).toEqual(right.areaCosts);
        }
      }),
    );
  });

  it('is back where it was when the unit is', () => {
    const people: PopulationPoint[] = [{ areaId: 'deso:a', position: [17, 60], population: 10 }];
    const given: UnitPoint[] = [
      { id: 'a', position: [17.1, 60] },
      { id: 'b', position: [17.4, 60] },
    ];
    const moving = movingUnits({ points: people, units: given, limits, detourFactor });
    const before = moving.move('a', [17.1, 60]);
    expect(moving.move('a', [18, 60])).not.toEqual(before);
    expect(moving.move('a', [17.1, 60])).toEqual(before);
  });

  it('moves only units that there are', () => {
    const moving = movingUnits({ points: [], units: [], limits, detourFactor });
    expect(moving.areaIds).toEqual([]);
    expect(() => moving.move('a', [17, 60])).toThrow(RangeError);
  });
});
