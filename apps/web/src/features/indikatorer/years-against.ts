import { mostInTimeGroup } from '@halsouppdrag/domain';
import type { Resolved } from './resolve.ts';

type Against = Resolved['against'];

/** Whether years can be held against it: an earlier year is among them, and a very large group has no room in a question. */
export function canHoldYears(against: Against): boolean {
  return against.kind !== 'year' && !(against.kind === 'group' && against.areaIds.length > mostInTimeGroup);
}

/** What the years are held against, as the API is asked; the län where that cannot be held against years. */
export function yearsAgainst(against: Against) {
  if (!canHoldYears(against)) return {};
  if (against.kind === 'riket') return { benchmark: 'riket' as const };
  if (against.kind === 'group') return { benchmark: 'group' as const, group: against.areaIds.join(',') };
  if (against.kind === 'target') return { benchmark: 'target' as const, target: String(against.value) };
  return {};
}

/** The year of an indicator that goes best with a chosen one: the same, else the nearest, of two the earlier. */
export function nearestYear(years: readonly number[], wanted: number): number | null {
  return years.reduce<number | null>(
    (best, year) => (best === null || Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
    null,
  );
}
