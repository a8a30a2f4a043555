import type { Insats, Person } from '@halsouppdrag/domain';
import { type AreaLookup, mayWrite } from '../../../panel/area-lookup.ts';

export type WhyNot = 'nobody' | 'otherRole' | 'otherArea';

/** Why the person may not move the insats; null when they may. */
export function whyNotMove(
  person: Person | null,
  { areaIds }: Pick<Insats, 'areaIds'>,
  areas: AreaLookup,
): WhyNot | null {
  if (person === null) return 'nobody';
  if (person.role !== 'halsosamordnare') return 'otherRole';
  return mayWrite(person, areaIds, areas) ? null : 'otherArea';
}
