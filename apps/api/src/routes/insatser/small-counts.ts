import type { Person } from '@halsouppdrag/domain';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';

/** Who may see a count under five: the hälsosamordnare whose areas hold the insats, and nobody else. */
export function seesExactCounts(person: Person | null, areaIds: readonly string[], tree: AreaTree): boolean {
  return person?.role === 'halsosamordnare' && coversAll(person, areaIds, tree);
}
