import { useIsFetching } from '@tanstack/react-query';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';

/**
 * Marks in the browser's own timeline when the map first stands painted with all its data, which the bench reads and
 * the end-to-end tests wait for.
 */
export function usePaintedMark(map: MapLibreMap | null) {
  const arrived = useIsFetching() === 0;
  useEffect(() => {
    if (map === null || !arrived) return;
    const mark = () => {
      if (performance.getEntriesByName('map-painted').length === 0) performance.mark('map-painted');
    };
    map.once('idle', mark);
    return () => void map.off('idle', mark);
  }, [map, arrived]);
}
