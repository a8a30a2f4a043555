import { randomUUID } from 'node:crypto';
import type { AgeCount, PopulationPoint, SettlementKind, SexCount } from '@halsouppdrag/domain';
import type { CapacityPoint } from '@halsouppdrag/geo';
import type { AreaIndex } from '../db/indicators/area-index.ts';
import type { RegionData } from '../db/region-data.ts';

/** Where people live and what they are grouped by, in a form that a thread is soon told whatever the grid. */
export interface PeopleGround {
  /** What a thread knows it by. */
  readonly id: string;
  readonly areas: readonly AreaPeople[];
  /** Of the areas' points after one another: lon, lat, and how many live there. */
  readonly positions: Float64Array;
  readonly population: Float64Array;
}

/** The people of a base area. */
export interface AreaPeople {
  readonly areaId: string;
  readonly withinAreas: readonly string[];
  readonly index: number | null;
  readonly settlement: SettlementKind | null;
  readonly bySex: readonly SexCount[] | undefined;
  readonly byAge: readonly AgeCount[] | undefined;
  /** At how many points they are counted. */
  readonly points: number;
}

interface Peopled {
  readonly ground: PeopleGround;
  /** The same points in the same order, as far as one needs to know them to measure ways. */
  readonly places: readonly CapacityPoint[];
}

const found = new WeakMap<RegionData, Peopled & { readonly index: AreaIndex }>();

/** Where people are taken to live. Worked out once for a region and an index, since every question begins with it. */
export function peopleGround(data: RegionData, index: AreaIndex): Peopled {
  const before = found.get(data);
  if (before !== undefined && isSame(before.index, index)) return before;
  const peopled = { index, ...groundOf(data, index) };
  found.set(data, peopled);
  return peopled;
}

function isSame(one: AreaIndex, other: AreaIndex): boolean {
  return one.of.size === other.of.size && [...one.of].every(([areaId, value]) => other.of.get(areaId) === value);
}

function groundOf({ tree, populationPoints, populationBySex, populationByAge }: RegionData, index: AreaIndex): Peopled {
  const byArea = new Map<string, PopulationPoint[]>();
  for (const point of populationPoints) {
    const there = byArea.get(point.areaId);
    if (there) there.push(point);
    else byArea.set(point.areaId, [point]);
  }
  const areas = [...byArea].map(([areaId, points]): AreaPeople => {
    const above = tree.parentsOf(areaId).filter(({ level }) => level === 'lokalsamhalle' || level === 'kommun');
    const lokalsamhalle = above.find(({ level }) => level === 'lokalsamhalle');
    return {
      areaId,
      withinAreas: above.map(({ id }) => id),
      index: index.of.get(lokalsamhalle?.id ?? '') ?? null,
      settlement: settlementOf(tree.get(areaId)?.code ?? ''),
      bySex: populationBySex.get(areaId),
      byAge: populationByAge.get(areaId),
      points: points.length,
    };
  });
  const places = areas.flatMap(({ areaId, withinAreas }) =>
    (byArea.get(areaId) ?? []).map((point) => ({ ...point, withinAreas })),
  );
  const positions = new Float64Array(2 * places.length);
  for (const [i, { position }] of places.entries()) positions.set(position, 2 * i);
  const population = Float64Array.from(places, (place) => place.population);
  return { ground: { id: randomUUID(), areas, positions, population }, places };
}

const settlementOfLetter: Readonly<Record<string, SettlementKind>> = { A: 'countryside', B: 'town', C: 'centre' };

/** The fifth sign of a DeSO's code says how it is settled. */
function settlementOf(code: string): SettlementKind | null {
  return settlementOfLetter[code[4] ?? ''] ?? null;
}
