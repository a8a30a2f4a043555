import type { Map as MapLibreMap } from 'maplibre-gl';
import { workerCanvas } from '../../../map/worker-canvas.ts';
import { latestOnly } from '../../../workers/latest-only.ts';
import { remoteFunctions } from '../../../workers/remote-functions.ts';
import type { LiveAreasFunctions } from './live-areas.worker.ts';
import type { LivePicture, LiveShapes } from './live-picture.ts';

/** A canvas under the map, painted beside the page. */
export interface LiveAreas {
  /** Answers when the picture, or a later one, has been painted. Those that come meanwhile are skipped but the last. */
  paint(picture: LivePicture): Promise<void>;
  end(): void;
}

/** Null where the browser cannot paint beside the page. */
export function startLiveAreas(map: MapLibreMap, shapes: LiveShapes): LiveAreas | null {
  const made = workerCanvas();
  if (made === null) return null;
  const { element, canvas } = made;
  // Under the map's own canvas, which comes after it.
  map.getCanvasContainer().prepend(element);
  const worker = new Worker(new URL('./live-areas.worker.ts', import.meta.url), { type: 'module', name: 'live-areas' });
  const remote = remoteFunctions<LiveAreasFunctions>(worker, ['hold', 'paint']);
  void remote.hold({ canvas, shapes }, [canvas]);
  return {
    paint: latestOnly((picture: LivePicture) => remote.paint(picture)),
    end: () => {
      worker.terminate();
      element.remove();
    },
  };
}
