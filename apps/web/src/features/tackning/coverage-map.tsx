import type { BoundingBox, CoverageAnswer, DrawnPoint, Position, Region } from '@halsouppdrag/domain';
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { drawImages } from '../../map/add-map-images.ts';
import { FigureMap } from '../../map/figure-map.tsx';
import frame from '../../map/map-frame.module.css';
import { bounds, openingPadding } from '../../map/opening-view.ts';
import { setLineSeen } from '../../map/set-line-seen.ts';
import { useAreaStates } from '../../map/use-area-states.ts';
import { useMapImages } from '../../map/use-map-images.ts';
import { useMapSign } from '../../map/use-map-sign.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { costsOf } from './coverage-bands.ts';
import { coverageHit, unitHit } from './coverage-hit.ts';
import { coverageImages } from './coverage-images.ts';
import { placeHoverLayer, placeSource } from './coverage-layers.ts';
import { unitSign } from './coverage-sign.ts';
import { CoverageSources } from './coverage-sources.tsx';
import { movableUnits, type ShownUnit } from './coverage-units.ts';
import { middleOf } from './drawn-places.ts';
import { HeldUnit, hideHeld, showHeld } from './held-unit.tsx';
import { useLiveAreas } from './live-areas/use-live-areas.ts';
import type { LiveMoves } from './live-move.ts';
import type { Carried } from './move-by-keys.tsx';
import { noStates, type PlaceColouring, placeStates } from './place-colouring.ts';
import type { CoverageGround } from './use-coverage-ground.ts';
import { useUnitDrag } from './use-unit-drag.ts';
import type { UnitMove } from './use-unit-move.ts';

/** What has to be there before the map counts as painted: each comes by itself. */
const wholeMap = ['basemap', 'lan', 'kommun', 'labels', 'vardenheter', placeSource];

const drawnImages = drawImages(coverageImages());

interface Props {
  readonly region: Region;
  readonly ground: CoverageGround;
  readonly answer: CoverageAnswer;
  readonly colouring: PlaceColouring;
  /** What a base area has, in words. */
  readonly placeText: (areaId: string) => string;
  readonly units: readonly ShownUnit[];
  /** Places put on the map to be tried, and what a press on the map does then; null when it does nothing. */
  readonly drawn: readonly DrawnPoint[];
  readonly onDraw: ((position: Position) => void) | null;
  readonly middle: RefObject<(() => Position) | null>;
  readonly live: LiveMoves;
  readonly move: UnitMove;
  /** The unit that is carried by the keyboard. */
  readonly carried: Carried | null;
  /** What the map opens on when the address does not say. */
  readonly box: BoundingBox;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
  /** Beside the text the wheel zooms; under it one finger scrolls the page past the map. */
  readonly isInText: boolean;
  /** The browser has no WebGL, or the map could not start for another reason. */
  readonly onCannotDraw: () => void;
}

/** How far it is from every base area to its unit, and the units. */
export default function CoverageMap(props: Props) {
  const {
    region,
    ground,
    answer,
    colouring,
    placeText,
    units,
    drawn,
    onDraw,
    middle,
    live,
    move,
    carried,
    box,
    view,
    change,
    isInText,
    onCannotDraw,
  } = props;
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const hasImages = useMapImages(map, drawnImages);
  const sign = useRef<HTMLDivElement>(null);
  const areaIds = useMemo(() => ground.deso?.features.map(({ properties }) => properties.id) ?? [], [ground.deso]);
  const [isDragged, setDragged] = useState(false);
  const isHeld = isDragged || carried !== null;
  const regionMiddle = useMemo(() => middleOf(region.bbox), [region.bbox]);
  const isLive = useLiveAreas(map, {
    ground,
    middle: regionMiddle,
    areaIds,
    answer,
    colouring,
    live,
    hasImages,
    isHeld,
  });
  const moved = useSyncExternalStore(live.follow, () => (isHeld ? null : live.current(answer)));
  const states = useMemo(
    () => (isLive ? noStates(areaIds) : placeStates(areaIds, colouring, moved?.costOf ?? costsOf(answer))),
    [areaIds, colouring, answer, moved, isLive],
  );
  useAreaStates(map, placeSource, states);
  useMapSign(map, sign, coverageHit, ({ kind, id, name }) =>
    kind === 'unit' ? unitSign(units.find((unit) => unit.id === id) ?? null, name) : placeText(id),
  );
  const held = useRef<HTMLDivElement>(null);
  const movable = useMemo(() => movableUnits(answer, units), [answer, units]);
  useUnitDrag(
    map,
    (on, point, by) => movable.find(({ id }) => id === unitHit(on, point, by)?.id) ?? null,
    move,
    (now) => {
      if (map !== null) setLineSeen(map, placeHoverLayer, now === null);
      setDragged(now !== null);
      if (now === null || map === null) hideHeld(held.current);
      else showHeld(held.current, now.unit, map.project([...now.unit.position]), now.at);
    },
  );
  useEffect(() => {
    if (map === null || onDraw === null) return undefined;
    const draw = ({ lngLat: { lng, lat } }: MapMouseEvent) => onDraw([lng, lat]);
    // The canvas shows it wherever nothing on the map can be pressed.
    const { style } = map.getCanvasContainer();
    style.cursor = 'crosshair';
    map.on('click', draw);
    return () => {
      style.cursor = '';
      map.off('click', draw);
    };
  }, [map, onDraw]);
  useEffect(() => {
    if (map === null) return undefined;
    middle.current = () => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    };
    return () => {
      middle.current = null;
    };
  }, [map, middle]);
  useEffect(() => {
    if (map === null || carried === null) return undefined;
    const { unit, position } = carried;
    const show = () => showHeld(held.current, unit, map.project([...unit.position]), map.project([...position]));
    show();
    // Carried out of sight, it takes the map with it.
    if (!map.getBounds().contains([...position])) map.easeTo({ center: [...position] });
    map.on('move', show);
    return () => {
      map.off('move', show);
      hideHeld(held.current);
    };
  }, [map, carried]);

  const shownBox = useRef(box);
  useEffect(() => {
    if (map === null || shownBox.current === box) return;
    shownBox.current = box;
    map.fitBounds(bounds(box), { padding: openingPadding, duration: 600 });
  }, [map, box]);
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
          if (wholeMap.every((source) => idle.getSource(source) !== undefined)) {
            performance.mark('coverage-map-painted');
          }
        }}
        onCannotDraw={onCannotDraw}
      >
        <CoverageSources ground={ground} colouring={colouring} units={units} drawn={drawn} hasImages={hasImages} />
      </FigureMap>
      <HeldUnit ref={held} />
      <div ref={sign} className={frame['sign']} aria-hidden hidden />
    </div>
  );
}
