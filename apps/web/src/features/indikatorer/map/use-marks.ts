import type { AreaId } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { areaIn } from '../../../map/area-in.ts';
import { setLineSeen } from '../../../map/set-line-seen.ts';
import type { ComparedLevel } from '../resolve.ts';
import { markLayers, markSource } from './compare-layers.ts';

/** Marks on the map what is chosen, as soon as there is something to mark with. */
export function useMarks(map: MapLibreMap | null, level: ComparedLevel, chosen: readonly AreaId[]): void {
  const mark = useMemo(() => marker(map, level), [map, level]);
  useEffect(() => {
    const show = () => mark(new Set(chosen));
    show();
    map?.on('sourcedata', show);
    return () => void map?.off('sourcedata', show);
  }, [map, mark, chosen]);
}

/** Gives an area of a level its mark and takes it away: only those are told that it is new to. */
function marker(map: MapLibreMap | null, level: ComparedLevel) {
  const source = markSource(level);
  let marked: ReadonlySet<AreaId> = new Set();
  return (now: ReadonlySet<AreaId>) => {
    if (map?.getSource(source) === undefined) return;
    for (const id of marked) if (!now.has(id)) map.setFeatureState(areaIn(map, source, id), { chosen: false });
    for (const id of now) if (!marked.has(id)) map.setFeatureState(areaIn(map, source, id), { chosen: true });
    marked = now;
    for (const { layer } of markLayers(level)) setLineSeen(map, layer.id, now.size > 0);
  };
}
