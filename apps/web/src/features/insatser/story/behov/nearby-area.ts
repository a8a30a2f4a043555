import type { AreaLookup } from '../../../../panel/area-lookup.ts';

/** The area within which to look for behov of an area: its kommun, or itself where it is larger than one. */
export function nearbyArea(areaId: string, areas: AreaLookup): string {
  return areas.lineage(areaId).find(({ level }) => level === 'kommun')?.id ?? areaId;
}
