import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Shows or hides a line layer at once. Hidden it is not drawn at all, yet its tiles are as they were: a layer that comes
 * and goes has them cut anew.
 */
export function setLineSeen(map: MapLibreMap, layerId: string, isSeen: boolean): void {
  const opacity = isSeen ? 1 : 0;
  if (map.getLayer(layerId) === undefined) return;
  // The map draws itself anew also when it is told what it knows.
  if (map.getPaintProperty(layerId, 'line-opacity') === opacity) return;
  map.setPaintProperty(layerId, 'line-opacity', opacity, { validate: false });
}
