import type { Measure } from '@halsouppdrag/domain';
import type { AreaLinks } from '@halsouppdrag/statistics';
import { type CountedCell, cellKey, type HiddenCells, hiddenCells } from './hidden-cells.ts';

/** The cells of one of several indicators about the same people. */
export interface CountedCells {
  readonly measure: Measure;
  /** Whether it counts those that the unturned do not. */
  readonly isTurned: boolean;
  readonly cells: readonly CountedCell[];
}

/**
 * What may not be told of indicators of a year that are about the same people, so that nothing can be worked out from
 * all of them: each is protected as one table with the cells that only the others have, and what must be hidden in one
 * is hidden in all, since the counts that it leaves possible can then be those of the others too.
 */
export function hiddenOfSamePeople(indicators: readonly CountedCells[], areas: AreaLinks): HiddenCells {
  const tables: Table[] = [];
  for (const own of indicators) {
    const cells = new Map(own.cells.map((cell) => [cellKey(cell), cell]));
    for (const other of indicators) {
      for (const cell of other.cells) {
        const key = cellKey(cell);
        if (cells.get(key)?.count != null) continue;
        const seen = other.isTurned === own.isTurned ? cell : turned(cell);
        if (seen !== null) cells.set(key, seen);
      }
    }
    const table = { measure: own.measure, cells };
    // Those that say the same are protected by the same.
    if (!tables.some((known) => isSame(known, table))) tables.push(table);
  }
  const hidden = tables.map(({ measure, cells }) => hiddenCells(measure, [...cells.values()], areas));
  const union = (of: keyof HiddenCells) => new Set(hidden.flatMap((one) => [...one[of]]));
  return { figures: union('figures'), denominators: union('denominators') };
}

interface Table {
  readonly measure: Measure;
  readonly cells: ReadonlyMap<string, CountedCell>;
}

function isSame(one: Table, other: Table): boolean {
  if (one.measure !== other.measure || one.cells.size !== other.cells.size) return false;
  return [...one.cells].every(([key, { count, denominator }]) => {
    const its = other.cells.get(key);
    return its?.count === count && its.denominator === denominator;
  });
}

/** Those that it does not count. */
function turned(cell: CountedCell): CountedCell | null {
  const { count, denominator } = cell;
  if (count === null || denominator === null) return null;
  return { ...cell, count: Math.max(0, Math.round(denominator) - count) };
}
