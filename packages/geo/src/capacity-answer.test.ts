import type { Position } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityAnswer } from './capacity-answer.ts';
import { type CapacityPoint, capacityGround } from './capacity-ground.ts';
import { floatingCatchment, steppedDecay } from './floating-catchment.ts';
import type { UnitPoint } from './nearest-assignment.ts';
import { straightLineCost } from './straight-line-cost.ts';

const travel = straightLineCost(1.3);
const decay = [
  { limit: 10, weight: 1 },
  { limit: 20, weight: 0.68 },
  { limit: 30, weight: 0.22 },
];
const position = fc
  .tuple(fc.integer({ min: 1680, max: 1880 }), fc.integer({ min: 5940, max: 6060 }))
  .map(([lon, lat]): Position => [lon / 100, lat / 100]);
const points = fc.array(
  fc.record({
    areaId: fc.constantFrom('deso:a', 'deso:b'),
    position,
    population: fc.integer({ min: 0, max: 3000 }),
    withinAreas: fc.constantFrom(['regso:a', 'kommun:a'], ['regso:b', 'kommun:a']),
  }),
  { maxLength: 20 },
) as fc.Arbitrary<CapacityPoint[]>;
const units = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), position }), {
  selector: ({ id }) => id,
  maxLength: 6,
}) as fc.Arbitrary<UnitPoint[]>;
const supplyOf = (id: string) => id.length * 2.5;
const answerOf = (points: readonly CapacityPoint[], units: readonly UnitPoint[], offered = supplyOf) => {
  const ground = capacityGround({ points, units, supplyOf: offered });
  const positions = (all: readonly { readonly position: Position }[]) => all.map((one) => one.position);
  const costs = travel.matrix(positions(points), positions(ground.units));
  return capacityAnswer(ground, floatingCatchment({ ...ground, costs, weight: steppedDecay(decay) }), {
    measure: 'km',
    decay,
  });
};
const given = (all: readonly { population: number; score: number }[]) =>
  all.reduce((sum, { population, score }) => sum + population * score, 0);

describe('capacityAnswer', () => {
  it('hands out to everybody together what the units in reach offer, however they are divided', () => {
    fc.assert(
      fc.property(points, units, (people, at) => {
        const answer = answerOf(people, at);
        expect(given(answer.places)).toBeCloseTo(answer.handedOut, 8);
        for (const level of ['kommun:', 'regso:']) {
          const areas = answer.areas.filter(({ areaId }) => areaId.startsWith(level));
          expect(given(areas)).toBeCloseTo(answer.handedOut, 8);
        }
        expect(answer.handedOut).toBeLessThanOrEqual(answer.offered);
        expect(answer.units.map(({ isReached }) => isReached)).toEqual(answer.units.map(({ ratio }) => ratio > 0));
      }),
    );
  });

  it('does not depend on any order', () => {
    fc.assert(
      fc.property(points, units, (people, at) => {
        const rounded = (all: object) =>
          JSON.stringify(all, (_, value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value));
        const there = answerOf(people, at);
        const back = answerOf(people.toReversed(), at.toReversed());
        expect(rounded(back)).toBe(rounded(there));
      }),
    );
  });

  it('counts those with nothing in reach', () => {
    const point = (areaId: string, lon: number, population: number): CapacityPoint => ({
      areaId,
      position: [lon, 60],
      population,
      withinAreas: [],
    });
    const people = [point('deso:a', 17, 100), point('deso:b', 19, 40)];
    const answer = answerOf(people, [{ id: 'a', position: [17, 60] }], () => 3);
    expect(answer).toMatchObject({ population: 140, offered: 3, handedOut: 3, without: 40 });
    expect(answer.places.map(({ score }) => score)).toEqual([0.03, 0]);
  });
});
