import type { Map as MapLibreMap } from 'maplibre-gl';
import { remoteFunctions } from '../../../workers/remote-functions.ts';
import styles from './live-areas.module.css';
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
  const element = document.createElement('canvas');
  if (!('transferControlToOffscreen' in element)) return null;
  element.className = styles['under'] ?? '';
  element.ariaHidden = 'true';
  map.getCanvasContainer().prepend(element);
  const worker = new Worker(new URL('./live-areas.worker.ts', import.meta.url), { type: 'module', name: 'live-areas' });
  const remote = remoteFunctions<LiveAreasFunctions>(worker, ['hold', 'paint']);
  const canvas = element.transferControlToOffscreen();
  void remote.hold({ canvas, shapes }, [canvas]);
  let wanted: LivePicture | null = null;
  let painting: Promise<void> | null = null;
  const paintAll = async () => {
    while (wanted !== null) {
      const picture = wanted;
      wanted = null;
      await remote.paint(picture);
    }
    painting = null;
  };
  return {
    paint: (picture) => {
      wanted = picture;
      painting ??= paintAll();
      return painting;
    },
    end: () => {
      worker.terminate();
      element.remove();
    },
  };
}
