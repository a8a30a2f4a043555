import type { AreaId, BoundingBox, Region } from '@halsouppdrag/domain';
import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ViewState } from '../../../app/view-state.ts';
import { drawImages } from '../../../map/add-map-images.ts';
import { FigureMap } from '../../../map/figure-map.tsx';
import frame from '../../../map/map-frame.module.css';
import { useAreaStates } from '../../../map/use-area-states.ts';
import { useMapImages } from '../../../map/use-map-images.ts';
import { type Hit, useMapSign } from '../../../map/use-map-sign.ts';
import { indikatorerMap as text } from '../../../text/indikatorer-map.ts';
import type { Colouring } from '../colouring.ts';
import type { Pointed } from '../pointed.ts';
import type { ComparedLevel } from '../resolve.ts';
import { compareImages } from './compare-images.ts';
import { type AreaState, hitLayer } from './compare-layers.ts';
import { CompareSources } from './compare-sources.tsx';
import type { Ground } from './use-ground.ts';
import { useMarks } from './use-marks.ts';
import { usePointedOutlines } from './use-pointed-outlines.ts';

const drawnImages = drawImages(compareImages());
const noColour = 'rgba(0,0,0,0)';

interface Props {
  readonly region: Region;
  readonly ground: Ground;
  readonly level: ComparedLevel;
  readonly colouring: Colouring;
  readonly chosen: readonly AreaId[];
  readonly pointed: Pointed;
  readonly onPick: (areaId: AreaId) => void;
  /** What an area's figure is, in words. */
  readonly say: (areaId: AreaId) => string;
  readonly box: BoundingBox;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
  /** Beside the text the wheel zooms; under it one finger scrolls the page past the map. */
  readonly isInText: boolean;
  /** The browser has no WebGL, or the map could not start for another reason. */
  readonly onCannotDraw: () => void;
}

/** The areas by their class, linked with the chart and the table. */
export default function CompareMap(props: Props) {
  const { region, ground, level, colouring, chosen, pointed, onPick, say, box, view, change, isInText } = props;
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const hasImages = useMapImages(map, drawnImages);
  const [isPainted, setIsPainted] = useState(false);
  const sign = useRef<HTMLDivElement>(null);
  const states = useMemo(() => {
    const told = ([id, k]: [AreaId, number]): [AreaId, AreaState] => {
      const { colour = noColour, pattern = null } = colouring.classes[k] ?? {};
      return [id, { colour, pattern }];
    };
    return new Map([...colouring.classOf].map(told));
  }, [colouring]);
  // Before and after what tells the areas their colours: effects run in the order they stand.
  const begun = useRef(0);
  useEffect(() => {
    begun.current = states.size > 0 ? performance.now() : 0;
  }, [states]);
  useAreaStates(map, level, states);
  const isColoured = useRef(false);
  useEffect(() => {
    isColoured.current = states.size > 0;
    void map?.once('render', () => performance.measure('compare-map-coloured', { start: begun.current }));
  }, [map, states]);
  useMarks(map, level, chosen);
  usePointedOutlines(map, level, pointed);

  const hitAt = useCallback(
    (on: MapLibreMap, { x, y }: Point): Hit | null => {
      if (on.getLayer(hitLayer(level)) === undefined) return null;
      const [first] = on.queryRenderedFeatures([x, y], { layers: [hitLayer(level)] });
      if (first === undefined) return null;
      const { id, name } = first.properties;
      // Lit by what is pointed at, which the chart and the table have a part in too.
      return { kind: 'compared', id: String(id), name: String(name), source: first.source };
    },
    [level],
  );
  useMapSign(map, sign, hitAt, ({ id }) => say(id));
  useEffect(() => {
    if (map === null) return undefined;
    const over = ({ point }: MapMouseEvent) => {
      const hit = map.isMoving() ? null : hitAt(map, point);
      pointed.become(hit === null ? [] : [hit.id]);
    };
    const out = () => pointed.become([]);
    const press = ({ point }: MapMouseEvent) => {
      const hit = hitAt(map, point);
      if (hit !== null) onPick(hit.id);
    };
    map.on('mousemove', over);
    map.on('mouseout', out);
    map.on('click', press);
    return () => {
      map.off('mousemove', over);
      map.off('mouseout', out);
      map.off('click', press);
    };
  }, [map, hitAt, pointed, onPick]);
  return (
    <div className={frame['map']}>
      <FigureMap
        regionName={region.name}
        title={text.mapOf(region.name)}
        box={box}
        view={view}
        change={change}
        isInText={isInText}
        onMap={setMap}
        onIdle={(idle) => {
          // Idle it is also while the areas or their colours have yet to join.
          if (idle.getLayer(hitLayer(level)) === undefined || !isColoured.current) return;
          performance.mark('compare-map-painted');
          setIsPainted(true);
        }}
        onCannotDraw={props.onCannotDraw}
      >
        <CompareSources
          ground={ground}
          level={level}
          classes={colouring.classes}
          hasImages={hasImages}
          // The picture does not wait for what marks are drawn with.
          hasMarks={isPainted}
        />
      </FigureMap>
      <div ref={sign} className={frame['sign']} aria-hidden hidden />
    </div>
  );
}
