import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';

/** How much of something falls on each lokalsamhälle it concerns; the shares sum to 1. */
export type Shares = ReadonlyMap<string, number>;

/**
 * The lokalsamhällen that some areas concern (being one, lying in one or containing it), each with its share of the
 * people of the areas, everyone counted once. Where nobody lives each gets as much. Empty when no area is known.
 */
export function sharesOf(tree: AreaTree): (areaIds: readonly string[]) => Shares {
  const kept = new Map<string, Shares>();
  return (areaIds) => {
    const key = areaIds.join();
    const shares = kept.get(key) ?? shareOut(tree, areaIds);
    kept.set(key, shares);
    return shares;
  };
}

function shareOut(tree: AreaTree, areaIds: readonly string[]): Shares {
  const given = new Set(areaIds);
  const people = new Map<string, number>();
  for (const id of given) {
    // What lies in another of the areas is counted with that.
    if (tree.parentsOf(id).some((parent) => given.has(parent.id))) continue;
    for (const [lokalsamhalleId, population] of lokalsamhallenOf(tree, id)) {
      people.set(lokalsamhalleId, (people.get(lokalsamhalleId) ?? 0) + population);
    }
  }
  const all = [...people.values()].reduce((sum, population) => sum + population, 0);
  return new Map([...people].map(([id, population]) => [id, all === 0 ? 1 / people.size : population / all]));
}

/** The lokalsamhällen an area is, contains or lies in, with how many of the area's people live in each. */
function lokalsamhallenOf(tree: AreaTree, id: string): [id: string, population: number][] {
  const area = tree.get(id);
  if (!area) return [];
  const own = tree.parentsOf(id).find(({ level }) => level === 'lokalsamhalle');
  if (own) return [[own.id, area.population]];
  return below(tree, area).map((one) => [one.id, one.population]);
}

function below(tree: AreaTree, area: AreaRecord): readonly AreaRecord[] {
  return area.level === 'lokalsamhalle' ? [area] : tree.childrenOf(area.id).flatMap((child) => below(tree, child));
}

/** Every area whose behov and insatser concern a lokalsamhälle: itself, what it lies in and what lies in it. */
export function concerning(tree: AreaTree, lokalsamhalleId: string): string[] {
  return [...tree.withinOf(lokalsamhalleId), ...tree.parentsOf(lokalsamhalleId).map(({ id }) => id)];
}
