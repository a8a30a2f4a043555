import type { AreaId } from '@halsouppdrag/domain';
import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { workerCanvas } from '../../../map/worker-canvas.ts';
import { latestOnly } from '../../../workers/latest-only.ts';
import { remoteFunctions } from '../../../workers/remote-functions.ts';
import type { Pointed } from '../pointed.ts';
import { type OutlineTile, outlineCamera, outlineTiles } from './outline-tiles.ts';
import type { OutlineFunctions } from './outlines.worker.ts';

const none: ReadonlySet<AreaId> = new Set();

/**
 * Outlines what is pointed at, on a canvas over the map that is painted beside the page. The map itself takes so long to
 * draw without a graphics card that it cannot follow a pointer. While it moves nothing is outlined.
 */
export function usePointedOutlines(map: MapLibreMap | null, source: string, pointed: Pointed): void {
  useEffect(() => {
    const made = map === null ? null : workerCanvas();
    if (map === null || made === null) return undefined;
    const { element, canvas } = made;
    map.getCanvasContainer().append(element);
    const worker = new Worker(new URL('./outlines.worker.ts', import.meta.url), { type: 'module', name: 'outlines' });
    const remote = remoteFunctions<OutlineFunctions>(worker, ['hold', 'look', 'know', 'paint']);
    void remote.hold(canvas, [canvas]);
    const paint = latestOnly((areaIds: ReadonlySet<AreaId>) => remote.paint(areaIds));

    /** The tiles of what is seen; null while that changes. */
    let tiles: readonly OutlineTile[] | null = null;
    /** What of them the worker has been given. */
    let known = new Set<AreaId>();
    const follow = () => {
      if (tiles === null) return;
      const now = pointed.current();
      const unknown = [...now].filter((areaId) => !known.has(areaId));
      if (unknown.length > 0) {
        known = new Set([...known, ...unknown]);
        void remote.know(
          new Map(unknown.map((areaId) => [areaId, (tiles ?? []).map(({ ringsOf }) => ringsOf(areaId))])),
        );
      }
      void paint(now);
    };
    const lose = () => {
      if (tiles === null) return;
      tiles = null;
      // What is seen no longer must not be there when it is shown again.
      void paint(none);
      element.style.visibility = 'hidden';
    };
    const loseChanged = ({ sourceId }: MapSourceDataEvent) => {
      if (sourceId === source) lose();
    };
    const find = () => {
      if (tiles !== null || map.getSource(source) === undefined) return;
      tiles = outlineTiles(map, source);
      known = new Set();
      void remote.look({ camera: outlineCamera(map), squares: tiles.map(({ square }) => square) });
      element.style.visibility = '';
      follow();
    };
    const stop = pointed.follow(follow);
    map.on('movestart', lose);
    map.on('sourcedata', loseChanged);
    map.on('idle', find);
    return () => {
      stop();
      map.off('movestart', lose);
      map.off('sourcedata', loseChanged);
      map.off('idle', find);
      worker.terminate();
      element.remove();
    };
  }, [map, source, pointed]);
}
