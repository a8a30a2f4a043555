import type { Person } from '@halsouppdrag/domain';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';

/** All that decides which counts somebody may see. Null for who sees none under five. */
export type Reader = Pick<Person, 'role' | 'areas'> | null;

/** Readers who are the same see the same, so that what one was answered can be given to the other. */
export function readerOf(person: Person | null): Reader {
  return person?.role === 'halsosamordnare' ? { role: person.role, areas: person.areas } : null;
}

/** Who may see a count under five: the hälsosamordnare whose areas hold the insats, and nobody else. */
export function seesExactCounts(reader: Reader, areaIds: readonly string[], tree: AreaTree): boolean {
  return reader?.role === 'halsosamordnare' && coversAll(reader, areaIds, tree);
}
