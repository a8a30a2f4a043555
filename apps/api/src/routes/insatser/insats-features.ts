import type { InsatsFeature } from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';

/** Insatser as points: their own place, else one inside the first of their areas. */
export function insatsFeatures(insatser: readonly StoredInsats[], tree: AreaTree): InsatsFeature[] {
  return insatser.flatMap(({ id, title, areaIds, levnadsvanor, status, startsOn, endsOn, position }) => {
    const coordinates =
      position ?? areaIds.map((areaId) => tree.get(areaId)?.point).find((point) => point !== undefined);
    if (!coordinates) return [];
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: { id, title, areaIds, levnadsvanor, status, startsOn, endsOn, exact: position !== null },
    };
  });
}
