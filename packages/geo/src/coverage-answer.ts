import {
  type AgeCount,
  type CoverageAnswer,
  type CoverageFigures,
  type Equity,
  type SettlementKind,
  type SexCount,
  settlementKinds,
} from '@halsouppdrag/domain';
import { coverage, coverageByGroup, coverageCurve } from './coverage.ts';
import { coverageByPeople } from './coverage-by-people.ts';
import { concentrationIndex, contrast } from './equity.ts';
import { byPrecedence, type PopulationPoint, sortedById, type UnitPoint } from './nearest-assignment.ts';
import { placeCosts } from './place-costs.ts';
import { risingBands } from './rising-bands.ts';
import type { TravelCost } from './travel-cost.ts';
import { withinCost } from './within-limit.ts';

/** People at one point, and what they are grouped by. */
export interface CoveragePoint extends PopulationPoint {
  /** The areas above the base area that figures are wanted for. */
  readonly withinAreas: readonly string[];
  /** Socio-economic index, 1 (largest challenges) to 5; null where the source has none. */
  readonly index: number | null;
  /** Null where the base area's code does not tell. */
  readonly settlement: SettlementKind | null;
  /** Its people by sex and by age; absent where the source does not tell them apart. */
  readonly bySex?: readonly SexCount[] | undefined;
  readonly byAge?: readonly AgeCount[] | undefined;
}

const worstOffTo = 2;
const bestOffFrom = 4;

/**
 * Who has how far to the cheapest unit: over all, by unit, area, socio-economic index, town and country, sex and age (none
 * where they are not known for everyone), and how the ends of the scale compare. Every point counts wholly with its cheapest unit (ties as in `byPrecedence`); the units' people
 * plus `uncovered` are everyone, exactly. Limits are in the travel cost's measure, inclusive; the answer has them rising.
 * Throws on a limit that is not a positive number.
 */
export function coverageAnswer(input: {
  readonly points: readonly CoveragePoint[];
  readonly units: readonly UnitPoint[];
  readonly limits: readonly number[];
  readonly travel: TravelCost;
}): CoverageAnswer {
  const { points, travel } = input;
  const limits = risingBands(input.limits);
  const units = byPrecedence(input.units);
  const { unit, cost } = travel.least(
    points.map(({ position }) => position),
    units.map(({ position }) => position),
  );
  const people = points.map(({ population }) => population);
  const total = coverage(people, cost, limits);
  const by = <Group>(groupOf: (point: CoveragePoint) => Group | null) =>
    coverageByGroup((i) => groupOf(points[i] as CoveragePoint), people, cost, limits);

  const byIndex = coverageByGroup((i) => points[i]?.index ?? noIndex, people, cost, limits);
  const indexes = [...byIndex].sort(([a], [b]) => rank(a) - rank(b));
  const bySettlement = by(({ settlement }) => settlement);
  return {
    measure: travel.measure,
    limits,
    total,
    ...catchmentsOf(points, units, unit, cost, limits),
    areas: areasOf(points, cost, limits),
    places: placeCosts(points, units, { unit, cost }),
    byIndex: indexes.map(([index, one]) => ({ index: index === noIndex ? null : index, ...one })),
    bySettlement: settlementKinds.flatMap((settlement) => {
      const one = bySettlement.get(settlement);
      return one ? [{ settlement, ...one }] : [];
    }),
    ...byPeople(points, people, cost, limits),
    equity: limits.map((limit, k) => equityAt(limit, k, indexes)),
    curve: coverageCurve(people, cost),
  };
}

/** More years than anyone has, so that both ends of a group fit in one number. */
const beyondAges = 1000;

/** By sex and by age, as far as they are known for everyone asked about. */
function byPeople(
  points: readonly CoveragePoint[],
  population: readonly number[],
  cost: Float64Array,
  limits: readonly number[],
): Pick<CoverageAnswer, 'bySex' | 'byAge'> {
  const input = { population, cost, limits };
  const bySex = coverageByPeople({
    ...input,
    partsAt: (i) => points[i]?.bySex,
    kindOf: ({ sex }) => sex,
    peopleOf: ({ population: people }) => people,
  });
  const byAge = coverageByPeople({
    ...input,
    partsAt: (i) => points[i]?.byAge,
    kindOf: ({ from, to }) => from * beyondAges + to,
    peopleOf: ({ people }) => people,
  });
  return {
    bySex: [...(bySex ?? [])].map(([sex, figures]) => ({ sex, ...figures })),
    byAge: [...(byAge ?? [])]
      .map(([ages, figures]) => ({ from: Math.floor(ages / beyondAges), to: ages % beyondAges, ...figures }))
      .sort((a, b) => a.from - b.from),
  };
}

const noIndex = 'none';
type IndexGroup = number | typeof noIndex;
const rank = (index: IndexGroup) => (index === noIndex ? Number.POSITIVE_INFINITY : index);

function equityAt(limit: number, k: number, indexes: readonly (readonly [IndexGroup, CoverageFigures])[]): Equity {
  const classes = indexes.flatMap(([index, { population, within }]) =>
    index === noIndex || population === 0
      ? []
      : [{ rank: index, population, outcome: (within[k] as number) / population }],
  );
  const ends = contrast(classes, worstOffTo, bestOffFrom);
  return {
    limit,
    gap: ends?.gap ?? null,
    ratio: ends?.ratio ?? null,
    concentration: concentrationIndex(classes),
  };
}

function catchmentsOf(
  points: readonly CoveragePoint[],
  units: readonly UnitPoint[],
  unit: Int32Array,
  cost: Float64Array,
  limits: readonly number[],
) {
  const last = limits.at(-1) ?? 0;
  const held = new Map(units.map(({ id }) => [id, { within: limits.map(() => 0), population: 0, costs: 0 }]));
  let uncovered = 0;
  for (const [i, { population }] of points.entries()) {
    const here = cost[i] as number;
    const one = held.get(units[unit[i] as number]?.id ?? '');
    if (one === undefined || !withinCost(here, last)) {
      uncovered += population;
      continue;
    }
    one.population += population;
    one.costs += population * here;
    for (const [k, limit] of limits.entries())
      if (withinCost(here, limit)) one.within[k] = (one.within[k] ?? 0) + population;
  }
  return {
    units: sortedById(units).flatMap(({ id }) => {
      const one = held.get(id);
      if (one === undefined) return [];
      const { population, within, costs } = one;
      return [{ vardenhetId: id, population, within, mean: population === 0 ? null : costs / population }];
    }),
    uncovered,
  };
}

/** A point is in several areas at once, one a level. */
function areasOf(points: readonly CoveragePoint[], cost: Float64Array, limits: readonly number[]) {
  const members = new Map<string, { people: number[]; costs: number[] }>();
  for (const [i, { withinAreas, population }] of points.entries()) {
    for (const id of withinAreas) {
      const one = members.get(id) ?? { people: [], costs: [] };
      one.people.push(population);
      one.costs.push(cost[i] as number);
      members.set(id, one);
    }
  }
  return [...members]
    .map(([areaId, { people, costs }]) => ({ areaId, ...coverage(people, costs, limits) }))
    .sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
}
