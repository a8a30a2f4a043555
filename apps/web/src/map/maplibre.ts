import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { mapStyle } from './map-style.ts';

maplibre.setWorkerUrl(workerUrl);
// The worker takes as long to start as the map; side by side they take half.
maplibre.prewarm();

/** MapLibre, ready to make maps. */
export { maplibre };

export const emptyStyle = mapStyle(new URL(interUrl, document.baseURI).href);
