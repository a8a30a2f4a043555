import { useIsFetching } from '@tanstack/react-query';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';

const areaSources = ['kommun', 'lokalsamhalle', 'deso'];

/**
 * Marks in the browser's own timeline when the first areas stand painted (`map-areas-painted`) and when all the first
 * map's data does (`map-painted`). The bench reads the marks and the end-to-end tests wait for the second.
 */
export function usePaintedMark(map: MapLibreMap | null) {
  const arrived = useIsFetching() === 0;

  useEffect(() => {
    if (map === null) return;
    const onRender = () => {
      if (!areaSources.some((id) => map.getSource(id) !== undefined && map.isSourceLoaded(id))) return;
      map.off('render', onRender);
      markOnce('map-areas-painted');
    };
    map.on('render', onRender);
    return () => void map.off('render', onRender);
  }, [map]);

  useEffect(() => {
    if (map === null || !arrived) return;
    const onIdle = () => markOnce('map-painted');
    map.once('idle', onIdle);
    return () => void map.off('idle', onIdle);
  }, [map, arrived]);
}

function markOnce(name: string) {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
