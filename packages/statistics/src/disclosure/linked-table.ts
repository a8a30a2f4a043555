import type { IndicatorSex } from '@halsouppdrag/domain';
import { ageAtoms } from './age-atoms.ts';
import { type AreaLinks, type AreaTree, areaTree } from './area-tree.ts';
import type { LinkedCell } from './linked-cell.ts';

/** Cells with the sums that link them: over areas inside areas, over women and men, over ages. */
export interface LinkedTable {
  /** Those given, in an order of their own, and after them those that follow from them. */
  readonly cells: readonly LinkedCell[];
  readonly given: number;
  /** Where a cell is in `cells`; -1 where there is none. Areas, sexes and ages by their numbers. */
  readonly at: (area: number, sex: number, age: number) => number;
  readonly placeOf: (cell: LinkedCell) => { area: number; sex: number; age: number };
  readonly hasSexes: boolean;
  readonly ageAtoms: readonly (readonly number[])[];
  /** From the area itself to the outermost around it. */
  readonly pathOf: (area: number) => readonly number[];
  /** The innermost areas in an area; itself when there are none in it. */
  readonly leavesOf: (area: number) => readonly number[];
}

const sexes: readonly IndicatorSex[] = ['all', 'women', 'men'];

export function linkedTable(given: readonly LinkedCell[], links: AreaLinks): LinkedTable {
  const areas = areaTree(new Set(given.map(({ area }) => area)), links);
  const ageGroups = [...new Set(given.map(({ ageGroup }) => ageGroup))];
  const ages = new Map(ageGroups.map((group, at) => [group, at]));
  const placeOf = ({ area, sex, ageGroup }: LinkedCell) => ({
    area: areas.numberOf(area),
    sex: sexes.indexOf(sex),
    age: ages.get(ageGroup) as number,
  });
  const keyOf = (area: number, sex: number, age: number) => (area * sexes.length + sex) * ageGroups.length + age;
  const order = (cell: LinkedCell) => {
    const { area, sex, age } = placeOf(cell);
    return keyOf(area, sex, age);
  };
  // By place, so that what is hidden does not depend on the order in which cells come.
  const placed = given.map((cell) => ({ cell, key: order(cell) })).sort((a, b) => a.key - b.key);
  const cells = placed.map(({ cell }) => cell);
  const index = new Map(placed.map(({ key }, at) => [key, at]));
  const find: Find = (area, sex, ageGroup) => {
    const age = ages.get(ageGroup);
    if (age === undefined) return undefined;
    return cells[index.get(keyOf(areas.numberOf(area), sexes.indexOf(sex), age)) ?? -1];
  };
  const addFollowing = (following: readonly LinkedCell[]) => {
    for (const cell of following) {
      const key = order(cell);
      if (index.has(key)) continue;
      index.set(key, cells.length);
      cells.push(cell);
    }
  };
  addFollowing(lackingSexes(given, find));
  addFollowing(lackingAreas(cells.slice(), areas, find));
  return {
    cells,
    given: given.length,
    at: (area, sex, age) => index.get(keyOf(area, sex, age)) ?? -1,
    placeOf,
    hasSexes: cells.some(({ sex }) => sex !== 'all'),
    ageAtoms: ageAtoms(ageGroups),
    pathOf: areas.pathOf,
    leavesOf: areas.leavesOf,
  };
}

type Find = (area: string, sex: IndicatorSex, ageGroup: string | null) => LinkedCell | undefined;

/** One sex that the source leaves out is what the other leaves of all. */
function lackingSexes(given: readonly LinkedCell[], find: Find): LinkedCell[] {
  return given.flatMap((cell): LinkedCell[] => {
    const { area, sex, ageGroup } = cell;
    if (sex === 'all') return [];
    const other = sex === 'women' ? 'men' : 'women';
    if (find(area, other, ageGroup) !== undefined) return [];
    const whole = find(area, 'all', ageGroup);
    return whole === undefined ? [] : [{ ...left(whole, [cell]), sex: other }];
  });
}

/** Areas that the source leaves out of one around them are what the others in it leave. */
function lackingAreas(cells: readonly LinkedCell[], { childrenOf }: AreaTree, find: Find): LinkedCell[] {
  const within = (around: string, cell: LinkedCell): { told: LinkedCell[]; lacking: string[] } => {
    const [told, lacking]: [LinkedCell[], string[]] = [[], []];
    for (const area of childrenOf(around)) {
      const own = find(area, cell.sex, cell.ageGroup);
      const inner = own === undefined ? within(area, cell) : null;
      if (own !== undefined) told.push(own);
      else if (inner === null || inner.told.length === 0) lacking.push(area);
      else {
        told.push(...inner.told);
        lacking.push(...inner.lacking);
      }
    }
    return { told, lacking };
  };
  return cells.flatMap((cell): LinkedCell[] => {
    if (childrenOf(cell.area).length === 0) return [];
    const { told, lacking } = within(cell.area, cell);
    const [area] = lacking;
    return area === undefined || told.length === 0 ? [] : [{ ...left(cell, told), area }];
  });
}

function left(whole: LinkedCell, parts: readonly LinkedCell[]): LinkedCell {
  const sum = (of: (cell: LinkedCell) => number) => parts.reduce((all, cell) => all + of(cell), 0);
  const count = Math.max(0, whole.count - sum((cell) => cell.count));
  if (whole.of === null || parts.some(({ of }) => of === null)) return { ...whole, count, of: null };
  return { ...whole, count, of: Math.max(count, whole.of - sum((cell) => cell.of ?? 0)) };
}
