import { describe, expect, it } from 'vitest';
import { type CapacityPoint, capacityGround } from './capacity-ground.ts';
import { crowdingAnswer } from './crowding-answer.ts';
import type { UnitPoint } from './nearest-assignment.ts';
import { rationalChoice } from './rational-choice.ts';
import { straightLineCost } from './straight-line-cost.ts';

const point = (areaId: string, lon: number, population: number): CapacityPoint => ({
  areaId,
  position: [lon, 60],
  population,
  withinAreas: [`regso:${areaId.at(-1)}`, 'kommun:a'],
});
/** By the straight line, but east of 18 there is no way. */
const costsOf = (points: readonly CapacityPoint[], units: readonly UnitPoint[]) => {
  const from = points.map(({ position }) => position);
  const to = units.map(({ position }) => position);
  const isEast = (at: number) => (from[at % from.length]?.[0] ?? 0) > 18;
  return straightLineCost(1.3)
    .matrix(from, to)
    .map((one, at) => (isEast(at) ? Number.POSITIVE_INFINITY : one));
};
const answerOf = (points: readonly CapacityPoint[], supplyOf: (id: string) => number = () => 1) => {
  const units: UnitPoint[] = [
    { id: 'b', position: [17.1, 60] },
    { id: 'a', position: [17, 60] },
  ];
  const ground = capacityGround({ points, units, supplyOf });
  const choice = rationalChoice({ ...ground, costs: costsOf(points, ground.units), worth: 60, tolerance: 1e-3 });
  return crowdingAnswer(ground, choice, { measure: 'km', worth: 60 });
};

describe('crowdingAnswer', () => {
  it('tells what each place pays, and the mean of each area over those who have a way', () => {
    const answer = answerOf([point('deso:a', 17, 100), point('deso:b', 17.1, 100), point('deso:c', 19, 40)]);
    const alike = (60 * 2 * 100) / 240;
    expect(answer.units.map(({ vardenhetId, people }) => [vardenhetId, people])).toEqual([
      ['a', 100],
      ['b', 100],
    ]);
    expect(answer.units[0]?.crowd).toBeCloseTo(200 / 240, 9);
    expect(answer.places.map(({ cost, way }) => [cost, way])).toEqual([
      [expect.closeTo(alike, 6), expect.closeTo(0, 6)],
      [expect.closeTo(alike, 6), expect.closeTo(0, 6)],
      [null, null],
    ]);
    expect(answer.areas.map(({ areaId, population, cost }) => [areaId, population, cost === null])).toEqual([
      ['kommun:a', 240, false],
      ['regso:a', 100, false],
      ['regso:b', 100, false],
      ['regso:c', 40, true],
    ]);
    expect(answer.areas[0]?.cost).toBeCloseTo(alike, 6);
    expect(answer).toMatchObject({ population: 240, without: 40, measure: 'km', worth: 60 });
    expect(answer.mean?.cost).toBeCloseTo(alike, 6);
  });

  it('has no mean where nobody has a way, and nobody at what offers nothing', () => {
    expect(answerOf([point('deso:c', 19, 40)])).toMatchObject({ mean: null, without: 40 });
    const closed = answerOf([point('deso:a', 17, 100)], (id) => (id === 'a' ? 0 : 3));
    expect(closed.units.map(({ people, crowd }) => [people, crowd])).toEqual([
      [0, null],
      [100, 1],
    ]);
    expect(answerOf([point('deso:a', 17, 0)]).places[0]).toMatchObject({ population: 0, cost: 0, way: 0 });
  });
});
