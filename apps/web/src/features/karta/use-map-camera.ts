import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { type Camera, cameraOf, sameCamera } from '../../map/map-camera.ts';
import { bounds } from '../../map/opening-view.ts';
import type { MapFocus } from './map-focus.ts';

/** Nearer than this a single unit loses its surroundings. */
const pointZoom = 11.5;
const nearestFit = 12.5;
/** Below this width the panel is a sheet over the lower half of the map. */
const sheetBelow = '(max-width: 63.99rem)';

/**
 * Keeps the map where the address says. Without a position there, the map goes to what the panel holds, once for each
 * thing, and otherwise stays where it is.
 */
export function useMapCamera(map: MapLibreMap | null, camera: Camera | null, focus: MapFocus | null, focusKey: string) {
  const shown = useRef<string | null>(null);
  const { lon, lat, zoom } = camera ?? {};
  useEffect(() => {
    if (map === null) return;
    if (lon !== undefined && lat !== undefined && zoom !== undefined) {
      shown.current = null;
      if (!sameCamera({ lon, lat, zoom }, cameraOf(map))) map.easeTo({ center: [lon, lat], zoom, duration: 600 });
      return;
    }
    if (focus === null || shown.current === focusKey) return;
    // The first move happens before anything is seen; later ones show the way.
    const duration = shown.current === null ? 0 : 600;
    shown.current = focusKey;
    // The panel may have opened with the same change, which the map would notice only after this.
    map.resize();
    moveTo(map, focus, duration);
  }, [map, lon, lat, zoom, focus, focusKey]);
}

function moveTo(map: MapLibreMap, focus: MapFocus, duration: number) {
  if (focus.kind === 'box') {
    const { clientWidth, clientHeight } = map.getContainer();
    const padding = fitPadding(clientWidth, clientHeight);
    map.fitBounds(bounds(focus.bbox), { padding, maxZoom: nearestFit, duration });
  } else {
    const [lng, lat] = focus.position;
    map.easeTo({ center: [lng, lat], zoom: Math.max(map.getZoom(), pointZoom), offset: centreOffset(map), duration });
  }
}

/** Room for what lies over the map: the layers' card to the left where there is width for it, the sheet on a phone. */
function fitPadding(width: number, height: number) {
  if (window.matchMedia(sheetBelow).matches) return { top: 40, left: 40, right: 40, bottom: height * 0.5 };
  return { top: 40, left: width > 720 ? 320 : 40, right: 40, bottom: 40 };
}

function centreOffset(map: MapLibreMap): [number, number] {
  return window.matchMedia(sheetBelow).matches ? [0, -map.getContainer().clientHeight / 4] : [0, 0];
}
