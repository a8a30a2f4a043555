import type { AgeCount, PopulationPoint, SettlementKind, SexCount } from '@halsouppdrag/domain';
import { type CoveragePoint, shareGroups } from '@halsouppdrag/geo';
import type { AreaIndex } from '../../db/indicators/area-index.ts';
import type { RegionData } from '../../db/region-data.ts';

const found = new WeakMap<RegionData, { readonly index: AreaIndex; readonly points: readonly CoveragePoint[] }>();

/**
 * Where people are taken to live, and what they are grouped by. Worked out once for a region and an index: with a fine
 * grid it takes a while, and every question and every job begins with it.
 */
export function coveragePoints(data: RegionData, index: AreaIndex): readonly CoveragePoint[] {
  const before = found.get(data);
  if (before !== undefined && isSame(before.index, index)) return before.points;
  const points = pointsOf(data, index);
  found.set(data, { index, points });
  return points;
}

function isSame(one: AreaIndex, other: AreaIndex): boolean {
  return one.of.size === other.of.size && [...one.of].every(([areaId, value]) => other.of.get(areaId) === value);
}

function pointsOf(data: RegionData, index: AreaIndex): CoveragePoint[] {
  const { tree, populationPoints, populationBySex, populationByAge } = data;
  const byArea = new Map<string, PopulationPoint[]>();
  for (const point of populationPoints) {
    const there = byArea.get(point.areaId);
    if (there) there.push(point);
    else byArea.set(point.areaId, [point]);
  }
  return [...byArea].flatMap(([areaId, points]) => {
    const above = tree.parentsOf(areaId).filter(({ level }) => level === 'lokalsamhalle' || level === 'kommun');
    const lokalsamhalle = above.find(({ level }) => level === 'lokalsamhalle');
    const common = {
      withinAreas: above.map(({ id }) => id),
      index: index.of.get(lokalsamhalle?.id ?? '') ?? null,
      settlement: settlementOf(tree.get(areaId)?.code ?? ''),
    };
    const bySex = atPoints(populationBySex.get(areaId), points, ({ population }) => population, withPopulation);
    const byAge = atPoints(populationByAge.get(areaId), points, ({ people }) => people, withPeople);
    return points.map((point, i) => ({ ...point, ...common, bySex: bySex?.[i], byAge: byAge?.[i] }));
  });
}

const withPopulation = (group: SexCount, population: number): SexCount => ({ ...group, population });
const withPeople = (group: AgeCount, people: number): AgeCount => ({ ...group, people });

/** The groups of a base area's people at each of its points; undefined where they are not told apart. */
function atPoints<Group>(
  groups: readonly Group[] | undefined,
  points: readonly PopulationPoint[],
  countOf: (group: Group) => number,
  counted: (group: Group, people: number) => Group,
): Group[][] | undefined {
  if (groups === undefined || groups.length === 0) return undefined;
  const shared = shareGroups(
    points.map(({ population }) => population),
    groups.map(countOf),
  );
  return points.map((_, i) => groups.map((group, g) => counted(group, shared[g]?.[i] ?? 0)));
}

const settlementOfLetter: Readonly<Record<string, SettlementKind>> = { A: 'countryside', B: 'town', C: 'centre' };

/** The fifth sign of a DeSO's code says how it is settled. */
function settlementOf(code: string): SettlementKind | null {
  return settlementOfLetter[code[4] ?? ''] ?? null;
}
