import type { CoverageAnswer, Position } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { costsOf } from '../coverage-bands.ts';
import type { LiveMoves } from '../live-move.ts';
import type { PlaceColouring } from '../place-colouring.ts';
import type { CoverageGround } from '../use-coverage-ground.ts';
import { type LiveAreas, startLiveAreas } from './live-areas.ts';
import { isSamePicture, type LiveCamera, type LivePicture } from './live-picture.ts';
import { groundLayers, liveShapes } from './live-shapes.ts';

interface Input {
  readonly ground: CoverageGround;
  /** A position in the middle of what is shown. */
  readonly middle: Position;
  readonly areaIds: readonly string[];
  readonly answer: CoverageAnswer;
  readonly colouring: PlaceColouring;
  readonly live: LiveMoves;
  readonly hasImages: boolean;
  readonly isHeld: boolean;
}

/**
 * While a unit is held, the base areas are painted under the map, as often as they change, and the map stands still. Tells
 * whether they are, so that the map leaves them out.
 */
export function useLiveAreas(
  map: MapLibreMap | null,
  { ground, middle, areaIds, answer, colouring, live, hasImages, isHeld }: Input,
): boolean {
  const { basemap, lan, deso } = ground;
  const [areas, setAreas] = useState<LiveAreas | null>(null);
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const shapes = map === null || !hasImages ? null : liveShapes(map, { basemap, lan, deso }, middle);
    if (map === null || shapes === null) return undefined;
    const started = startLiveAreas(map, shapes);
    setAreas(started);
    return () => started?.end();
  }, [map, hasImages, basemap, lan, deso, middle]);

  useEffect(() => {
    if (map === null || areas === null || !isHeld) return undefined;
    let painted: LivePicture | null = null;
    const paint = async () => {
      const costs = live.current(answer)?.costOf ?? costsOf(answer);
      const classes = Int8Array.from(areaIds, (id) => colouring.classOf(id, costs));
      const { colours, patterns } = colouring;
      const picture = { classes, colours, patterns, camera: cameraOf(map, middle) };
      // A step of a few pixels mostly leaves every area as it was.
      if (painted !== null && isSamePicture(painted, picture)) return;
      painted = picture;
      await areas.paint(picture);
    };
    let isOver = false;
    // The page shows the first one before the map gives up its own.
    void paint().then(() => requestAnimationFrame(() => !isOver && setPainted(true)));
    const stop = live.follow(() => void paint());
    map.on('move', paint);
    map.on('resize', paint);
    return () => {
      isOver = true;
      stop();
      map.off('move', paint);
      map.off('resize', paint);
    };
  }, [map, areas, isHeld, answer, areaIds, colouring, live, middle]);

  const isUnder = isHeld && isPainted;
  useEffect(() => {
    if (isHeld) return undefined;
    setPainted(false);
  }, [isHeld]);
  useEffect(() => {
    if (map === null || !isUnder) return undefined;
    seeGround(map, false);
    return () => seeGround(map, true);
  }, [map, isUnder]);
  return isUnder;
}

function cameraOf(map: MapLibreMap, middle: Position): LiveCamera {
  const { x, y } = map.project([...middle]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { zoom: map.getZoom(), originAt: [x, y], width, height, pixelRatio: map.getPixelRatio() };
}

function seeGround(map: MapLibreMap, isSeen: boolean) {
  for (const [id, property] of groundLayers) {
    if (map.getLayer(id) === undefined) continue;
    map.setPaintProperty(id, `${property}-transition`, { duration: 0 });
    map.setPaintProperty(id, property, isSeen ? 1 : 0);
  }
}
