import type { AreaId } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { areaIn } from '../../../map/area-in.ts';
import { setLineSeen } from '../../../map/set-line-seen.ts';
import type { Pointed } from '../pointed.ts';
import type { ComparedLevel } from '../resolve.ts';
import { asOftenAsDrawn } from './as-often-as-drawn.ts';
import { type Mark, markLayers, markSource } from './compare-layers.ts';

/** Marks on the map what is chosen and what is pointed at, as soon as there is something to mark with. */
export function useMarks(
  map: MapLibreMap | null,
  level: ComparedLevel,
  chosen: readonly AreaId[],
  pointed: Pointed,
): void {
  const markChosen = useMemo(() => marker(map, level, 'chosen'), [map, level]);
  const markPointed = useMemo(() => marker(map, level, 'pointed'), [map, level]);
  useEffect(() => {
    const show = () => markChosen(new Set(chosen));
    show();
    map?.on('sourcedata', show);
    return () => void map?.off('sourcedata', show);
  }, [map, markChosen, chosen]);
  useEffect(() => {
    const show = () => markPointed(pointed.current());
    const following = asOftenAsDrawn(show);
    show();
    map?.on('sourcedata', show);
    const end = pointed.follow(following.ask);
    return () => {
      map?.off('sourcedata', show);
      end();
      following.stop();
    };
  }, [map, markPointed, pointed]);
}

/** Gives an area of a level a mark and takes it away: only those are told that it is new to. */
function marker(map: MapLibreMap | null, level: ComparedLevel, mark: Mark) {
  const source = markSource(level);
  let marked: ReadonlySet<AreaId> = new Set();
  return (now: ReadonlySet<AreaId>) => {
    if (map?.getSource(source) === undefined) return;
    for (const id of marked) if (!now.has(id)) map.setFeatureState(areaIn(map, source, id), { [mark]: false });
    for (const id of now) if (!marked.has(id)) map.setFeatureState(areaIn(map, source, id), { [mark]: true });
    marked = now;
    for (const { layer } of markLayers(level)[mark]) setLineSeen(map, layer.id, now.size > 0);
  };
}
