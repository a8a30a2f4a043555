import type { Area, Person } from '@halsouppdrag/domain';

/** The areas by id, and how they lie in each other. */
export interface AreaLookup {
  /** The area's name; its id until the areas are known or when there is no such area. */
  nameOf(id: string): string;
  /** The area itself and those it lies in, nearest first. */
  lineage(id: string): readonly Area[];
}

export function areaLookup(areas: readonly Area[]): AreaLookup {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return {
    nameOf: (id) => byId.get(id)?.name ?? id,
    lineage: (id) => {
      const found: Area[] = [];
      for (let area = byId.get(id); area !== undefined; area = byId.get(area.parentId ?? '')) found.push(area);
      return found;
    },
  };
}

/** Whether the person may write an insats in all of the areas: the API holds everyone to the same rule. */
export function mayWrite(person: Person, areaIds: readonly string[], lookup: AreaLookup): boolean {
  const own = new Set(person.areas);
  const covered = (id: string) => own.has(id) || lookup.lineage(id).some((area) => own.has(area.id));
  return person.role === 'halsosamordnare' && areaIds.every(covered);
}

/** Those of the people who may write an insats in all of the areas. */
export function writersFor(people: readonly Person[], areaIds: readonly string[], lookup: AreaLookup): Person[] {
  return people.filter((person) => mayWrite(person, areaIds, lookup));
}
