import { useLayoutEffect, useRef } from 'react';
import type { Topology } from 'topojson-specification';
import type { ViewState } from '../../app/view-state.ts';
import { cameraIn } from '../../map/map-camera.ts';
import { openingPadding } from '../../map/opening-view.ts';
import { drawFirstPicture } from './draw-first-picture.ts';
import styles from './karta.module.css';
import type { MapChoice } from './map-choice.ts';
import { boxPlane, cameraPlane } from './plane-camera.ts';
import type { KartaData } from './use-karta-data.ts';

/**
 * Whether a picture drawn now looks as the map will: nothing coloured, no catchments, and the map stays where the
 * address or the region puts it instead of going to what the panel holds.
 */
export function canBePictured(view: ViewState, choice: MapChoice): boolean {
  return (
    choice.colour === null && !choice.layers.has('catchments') && (view.panel === undefined || cameraIn(view) !== null)
  );
}

/**
 * The first map as a still picture. The map itself needs a second or more of work before its first frame where there
 * is no graphics card; until then this shows the same, and answers nothing. `onPainted` is told when it can be seen.
 */
export function FirstPicture({
  data,
  choice,
  view,
  onPainted,
}: {
  data: KartaData;
  choice: MapChoice;
  view: ViewState;
  onPainted: () => void;
}) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { region, basemap, lan, areas, vardenheter, levels } = data;
  const { lon, lat, zoom } = view;
  const arrived = levels.every((level) => level === 'lan' || areas[level] !== undefined);

  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !arrived || !region || !basemap || !lan || !vardenheter) return;
    const { clientWidth: width, clientHeight: height } = canvas;
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    context.scale(devicePixelRatio, devicePixelRatio);
    const camera = cameraIn({ lon, lat, zoom });
    const plane = camera ? cameraPlane(camera, width, height) : boxPlane(region.bbox, width, height, openingPadding);
    // The contract says no more of TopoJSON than its type; the package's schema has checked the rest.
    drawFirstPicture(context, plane, { basemap: basemap as unknown as Topology, lan, areas, vardenheter }, choice);
    // A task after the next frame: by then the frame is on the screen.
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        performance.mark('map-picture-painted');
        onPainted();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [arrived, region, basemap, lan, areas, vardenheter, lon, lat, zoom, choice, onPainted]);

  return <canvas ref={ref} className={styles['picture']} aria-hidden />;
}
