import type { InsatsFeature, InsatsInput, Position } from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { InsatsPoint } from '../../db/insatser/find-insats-points.ts';

/** Insatser as points: their own place, else one inside the first of their areas. */
export function insatsFeatures(insatser: readonly InsatsPoint[], tree: AreaTree): InsatsFeature[] {
  return insatser.flatMap(({ position, ...properties }) => {
    const coordinates = insatsPlace({ position, areaIds: properties.areaIds }, tree);
    if (!coordinates) return [];
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: { ...properties, exact: position !== null },
    };
  });
}

/** Where an insats is put on a map; undefined when none of its areas is known. */
export function insatsPlace(
  { position, areaIds }: Pick<InsatsInput, 'position' | 'areaIds'>,
  tree: AreaTree,
): Position | undefined {
  return position ?? areaIds.map((areaId) => tree.get(areaId)?.point).find((point) => point !== undefined);
}
