import { useIsFetching } from '@tanstack/react-query';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { vardenhetHitLayer } from '../../map/vardenhet-layers.ts';
import type { MapStage } from './map-stage.ts';

/**
 * Marks in the browser's own timeline when the areas shown stand painted (`map-areas-painted`), when the care units do
 * too (`map-data-painted`) and when all the first map's data does, with its names (`map-painted`). The bench reads the
 * marks and the end-to-end tests wait for the last. `onData` is told of the second.
 */
export function usePaintedMark(
  map: MapLibreMap | null,
  stage: MapStage,
  { levels, units }: { readonly levels: readonly string[]; readonly units: boolean },
  onData: () => void,
) {
  const arrived = useIsFetching() === 0;

  useEffect(() => {
    if (map === null || stage !== 'data') return;
    const onRender = () => {
      if (!['lan', ...levels].every((id) => loaded(map, id))) return;
      markOnce('map-areas-painted');
      if (units && !unitsStand(map)) return;
      markOnce('map-data-painted');
      onData();
    };
    map.on('render', onRender);
    return () => void map.off('render', onRender);
  }, [map, stage, levels, units, onData]);

  useEffect(() => {
    if (map === null || !arrived || stage === 'data') return;
    const onIdle = () => markOnce('map-painted');
    map.once('idle', onIdle);
    // A map that had nothing more to draw is idle already, and would not say so again.
    map.triggerRepaint();
    return () => void map.off('idle', onIdle);
  }, [map, stage, arrived]);
}

/** Asking the map about a source that it lacks is an error to it. */
function loaded(map: MapLibreMap, source: string): boolean {
  return map.getSource(source) !== undefined && map.isSourceLoaded(source);
}

/** A symbol is seen a frame after its source has loaded, when the map has found a place for it. */
function unitsStand(map: MapLibreMap): boolean {
  return (
    map.getLayer(vardenhetHitLayer) !== undefined &&
    map.queryRenderedFeatures({ layers: [vardenhetHitLayer] }).length > 0
  );
}

function markOnce(name: string) {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
