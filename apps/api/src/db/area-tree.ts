import { type Area, areaLevels, type IndicatorLevel, type Person, type Position } from '@halsouppdrag/domain';

/** An area as the server keeps it in memory: everything but its outline. */
export interface AreaRecord extends Area {
  readonly areaKm2: number;
  /** A point inside the area. */
  readonly point: Position;
}

/** The areas and how they lie in each other. */
export interface AreaTree {
  readonly all: readonly AreaRecord[];
  /** In the order of `all`; none of a level that no area is of, the whole country's among them. */
  ofLevel(level: IndicatorLevel): readonly AreaRecord[];
  get(id: string): AreaRecord | undefined;
  childrenOf(id: string): readonly AreaRecord[];
  /** Nearest first, without the area itself. */
  parentsOf(id: string): readonly AreaRecord[];
  /** The area itself and all that lies below it. */
  withinOf(id: string): ReadonlySet<string>;
}

export function areaTree(all: readonly AreaRecord[]): AreaTree {
  const byId = new Map(all.map((area) => [area.id, area]));
  const byLevel = new Map<IndicatorLevel, readonly AreaRecord[]>(
    areaLevels.map((level) => [level, all.filter((area) => area.level === level)]),
  );
  const children = new Map<string, AreaRecord[]>();
  for (const area of all) {
    if (area.parentId === null) continue;
    const siblings = children.get(area.parentId);
    if (siblings) siblings.push(area);
    else children.set(area.parentId, [area]);
  }
  const childrenOf = (id: string) => children.get(id) ?? [];
  const within = (id: string): string[] => [id, ...childrenOf(id).flatMap((child) => within(child.id))];
  return {
    all,
    ofLevel: (level) => byLevel.get(level) ?? [],
    get: (id) => byId.get(id),
    childrenOf,
    parentsOf: (id) => {
      const parents: AreaRecord[] = [];
      for (let at = byId.get(id); at?.parentId; at = byId.get(at.parentId)) {
        const parent = byId.get(at.parentId);
        if (parent) parents.push(parent);
      }
      return parents;
    },
    withinOf: (id) => new Set(within(id)),
  };
}

/** The areas without those that lie in another of them, each once: together they hold the same people. */
export function outermost(areaIds: readonly string[], tree: AreaTree): string[] {
  const given = new Set(areaIds);
  return [...given].filter((id) => !tree.parentsOf(id).some((parent) => given.has(parent.id)));
}

/** Whether every one of the areas is, or lies in, an area where the person may write. */
export function coversAll(person: Pick<Person, 'areas'>, areaIds: readonly string[], tree: AreaTree): boolean {
  const own = new Set(person.areas);
  return areaIds.every((id) => own.has(id) || tree.parentsOf(id).some((parent) => own.has(parent.id)));
}
