import type { Area } from '@halsouppdrag/domain';

type Place = Pick<Area, 'id' | 'level' | 'parentId'>;

/**
 * The area whose profile is shown: the one that is asked for, or the lokalsamhälle it lies in when it is smaller. Null
 * for a län, which has no profile of its own, and for what is not there.
 */
export function profileArea<One extends Place>(areas: readonly One[], asked: string | undefined): One | null {
  const area = areas.find(({ id }) => id === asked);
  if (area === undefined) return null;
  if (area.level === 'kommun' || area.level === 'lokalsamhalle') return area;
  return area.parentId === null ? null : profileArea(areas, area.parentId);
}
