import type { Person } from '@halsouppdrag/domain';
import type { AreaLookup } from '../../../panel/area-lookup.ts';

/** Whether the person may write in a ställningstagande to an insats in all of the areas. */
export function mayDecide(person: Person, areaIds: readonly string[], lookup: AreaLookup): boolean {
  const own = new Set(person.areas);
  const covered = (id: string) => own.has(id) || lookup.lineage(id).some((area) => own.has(area.id));
  return person.role === 'samrad' && areaIds.every(covered);
}
