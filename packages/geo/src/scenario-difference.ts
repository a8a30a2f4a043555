import { type Difference, type ScenarioDifference, settlementKinds } from '@halsouppdrag/domain';
import { coverage } from './coverage.ts';
import type { CoveragePoint } from './coverage-answer.ts';
import { byPrecedence, type UnitPoint } from './nearest-assignment.ts';
import { risingBands } from './rising-bands.ts';
import type { TravelCost } from './travel-cost.ts';
import { toleranceOfCost, withinCost } from './within-limit.ts';

/**
 * Who gets nearer and who farther between two situations, `before` and `after` being what it costs from each place
 * (Infinity: no way) and `near` the limit that is crossed, inclusive. Counts are exact; the situations swapped give the
 * same with gains and losses swapped.
 */
export function difference(
  population: ArrayLike<number>,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  near: number,
): Difference {
  const sum = { population: 0, nearer: 0, farther: 0, into: 0, outOf: 0, withinBefore: 0, withinAfter: 0 };
  const ways = { before: 0, after: 0, both: 0, affected: 0 };
  const costs = { before: 0, after: 0, saved: 0 };
  for (let i = 0; i < population.length; i++) {
    const people = population[i] as number;
    const [from, to] = [before[i] as number, after[i] as number];
    const [wasNear, isNear] = [withinCost(from, near), withinCost(to, near)];
    sum.population += people;
    if (wasNear) sum.withinBefore += people;
    if (isNear) sum.withinAfter += people;
    if (isNear && !wasNear) sum.into += people;
    if (wasNear && !isNear) sum.outOf += people;
    if (to < from - toleranceOfCost) sum.nearer += people;
    if (from < to - toleranceOfCost) sum.farther += people;
    if (from < Number.POSITIVE_INFINITY) {
      ways.before += people;
      costs.before += people * from;
    }
    if (to < Number.POSITIVE_INFINITY) {
      ways.after += people;
      costs.after += people * to;
    }
    if (from < Number.POSITIVE_INFINITY && to < Number.POSITIVE_INFINITY) {
      ways.both += people;
      if (Math.abs(from - to) > toleranceOfCost) {
        ways.affected += people;
        costs.saved += people * (from - to);
      }
    }
  }
  const over = (total: number, people: number) => (people > 0 ? total / people : null);
  return {
    ...sum,
    meanBefore: over(costs.before, ways.before),
    meanAfter: over(costs.after, ways.after),
    saved: over(costs.saved, ways.both),
    savedByAffected: over(costs.saved, ways.affected),
  };
}

/**
 * One situation against another: over all, by kommun, lokalsamhälle and base area, socio-economic index, town and country.
 * Ties between units as in `byPrecedence`. Limits are in the travel cost's measure, inclusive; the answer has them rising.
 * Throws on a limit that is not a positive number.
 */
export function scenarioDifference(input: {
  readonly points: readonly CoveragePoint[];
  readonly before: readonly UnitPoint[];
  readonly after: readonly UnitPoint[];
  readonly limits: readonly number[];
  readonly near: number;
  readonly travel: TravelCost;
}): ScenarioDifference {
  const { points, near, travel } = input;
  const limits = risingBands(input.limits);
  const from = points.map(({ position }) => position);
  const people = points.map(({ population }) => population);
  const costsTo = (units: readonly UnitPoint[]) =>
    travel.least(
      from,
      byPrecedence(units).map(({ position }) => position),
    ).cost;
  const [before, after] = [costsTo(input.before), costsTo(input.after)];
  const by = <Group>(groupsOf: (point: CoveragePoint) => readonly Group[]) => {
    const members = new Map<Group, number[]>();
    for (const [i, point] of points.entries()) {
      for (const group of groupsOf(point)) {
        const own = members.get(group);
        if (own === undefined) members.set(group, [i]);
        else own.push(i);
      }
    }
    const of = (all: ArrayLike<number>, own: readonly number[]) => own.map((i) => all[i] as number);
    return [...members].map(
      ([group, own]) => [group, difference(of(people, own), of(before, own), of(after, own), near)] as const,
    );
  };
  const rank = (index: number | null) => index ?? Number.POSITIVE_INFINITY;
  const bySettlement = new Map(by(({ settlement }) => [settlement]));
  return {
    measure: travel.measure,
    limits,
    before: coverage(people, before, limits),
    after: coverage(people, after, limits),
    total: difference(people, before, after, near),
    areas: by(({ areaId, withinAreas }) => [areaId, ...withinAreas])
      .map(([areaId, one]) => ({ areaId, ...one }))
      .sort((a, b) => (a.areaId < b.areaId ? -1 : 1)),
    byIndex: by(({ index }) => [index])
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([index, one]) => ({ index, ...one })),
    bySettlement: settlementKinds.flatMap((settlement) => {
      const one = bySettlement.get(settlement);
      return one ? [{ settlement, ...one }] : [];
    }),
  };
}
