import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { addUnitImages, type drawImages, giveImages } from './add-map-images.ts';

/** Hands the map the images of units and its own. Tells when it has them: a layer that names one it lacks warns. */
export function useMapImages(map: MapLibreMap | null, own: ReturnType<typeof drawImages>): boolean {
  const [hasImages, setHasImages] = useState(false);
  useEffect(() => {
    if (map === null) return;
    const give = async () => giveImages(map, await own);
    void Promise.all([addUnitImages(map), give()]).then(() => setHasImages(true));
  }, [map, own]);
  return hasImages;
}
