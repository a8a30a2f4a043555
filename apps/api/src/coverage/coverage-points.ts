import type { AgeCount, Position, SexCount } from '@halsouppdrag/domain';
import { type CoveragePoint, shareGroups } from '@halsouppdrag/geo';
import type { PeopleGround } from './people-ground.ts';

/** The points with their people by group. With a fine grid it takes a while, and is for a thread to do. */
export function coveragePoints({ areas, positions, population }: PeopleGround): CoveragePoint[] {
  let next = 0;
  return areas.flatMap(({ areaId, withinAreas, index, settlement, bySex, byAge, points }) => {
    const from = next;
    next += points;
    const people = [...population.subarray(from, next)];
    const sexes = atPoints(bySex, people, (group) => group.population, withPopulation);
    const ages = atPoints(byAge, people, (group) => group.people, withPeople);
    return people.map((here, i): CoveragePoint => {
      const position: Position = [positions[2 * (from + i)] as number, positions[2 * (from + i) + 1] as number];
      const groups = { bySex: sexes?.[i], byAge: ages?.[i] };
      return { areaId, position, population: here, withinAreas, index, settlement, ...groups };
    });
  });
}

const withPopulation = (group: SexCount, population: number): SexCount => ({ ...group, population });
const withPeople = (group: AgeCount, people: number): AgeCount => ({ ...group, people });

/** The groups of a base area's people at each of its points; undefined where they are not told apart. */
function atPoints<Group>(
  groups: readonly Group[] | undefined,
  people: readonly number[],
  countOf: (group: Group) => number,
  counted: (group: Group, people: number) => Group,
): Group[][] | undefined {
  if (groups === undefined || groups.length === 0) return undefined;
  const shared = shareGroups(people, groups.map(countOf));
  return people.map((_, i) => groups.map((group, g) => counted(group, shared[g]?.[i] ?? 0)));
}
