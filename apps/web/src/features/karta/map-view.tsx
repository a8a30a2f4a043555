import {
  AttributionControl,
  Map as MapComponent,
  type MapRef,
  NavigationControl,
  ScaleControl,
} from '@vis.gl/react-maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { panelName } from '../../app/panel-content.ts';
import type { ViewState } from '../../app/view-state.ts';
import { addUnitImages } from '../../map/add-map-images.ts';
import { cameraIn, cameraOf } from '../../map/map-camera.ts';
import styles from '../../map/map-frame.module.css';
import { mapLocale } from '../../map/map-locale.ts';
import { mapProps, orCannotDraw } from '../../map/map-props.ts';
import { bounds, openingPadding } from '../../map/opening-view.ts';
import { useMapSign } from '../../map/use-map-sign.ts';
import { kartaText } from '../../text/karta.ts';
import { addInsatsImages, type MapImages } from './add-insats-images.ts';
import { kindsShown, type MapChoice } from './map-choice.ts';
import { mapFocus } from './map-focus.ts';
import { hitAt, hitByPointer, type KartaHit } from './map-hit.ts';
import { MapSources } from './map-sources.tsx';
import type { MapStage } from './map-stage.ts';
import { signText } from './sign-text.ts';
import type { KartaData } from './use-karta-data.ts';
import { useMapCamera } from './use-map-camera.ts';
import { usePaintedMark } from './use-painted-mark.ts';

/** Pixels of the map for each of the screen's, along a side. */
const coarse = 0.1;

interface Props {
  readonly data: KartaData;
  readonly choice: MapChoice;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
  /** A picture of the map lies over it until `onDrawn`. */
  readonly isCovered: boolean;
  /** The areas and the care units can be seen. */
  readonly onDrawn: () => void;
  /** The browser has no WebGL, or the map could not start for another reason. */
  readonly onCannotDraw: () => void;
}

/** The map. It is made once; after that the address moves it and the layers follow the data. */
export default function MapView(props: Props) {
  // The opening view is the region's, and a map that opens elsewhere and jumps would be worse than a moment's wait.
  return props.data.region === undefined ? null : <RegionMap {...props} region={props.data.region} />;
}

function RegionMap({
  data,
  choice,
  view,
  change,
  isCovered,
  onDrawn,
  onCannotDraw,
  region,
}: Props & { region: NonNullable<KartaData['region']> }) {
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [images, setImages] = useState<MapImages>({ units: false, insatser: false });
  const [stage, setStage] = useState<MapStage>('data');
  const sign = useRef<HTMLDivElement>(null);
  const camera = cameraIn(view);
  const { areaList, vardenheter, insatser } = data;
  const focus = useMemo(
    () =>
      mapFocus(view.panel, { areas: areaList?.items ?? [], vardenheter: vardenheter ?? [], insatser: insatser ?? [] }),
    [view.panel, areaList, vardenheter, insatser],
  );
  useMapCamera(map, camera, focus, view.panel ?? '');
  const namesMayCome = useCallback(() => setStage((now) => (now === 'data' ? 'names' : now)), []);
  usePaintedMark(map, stage, { levels: data.levels, units: kindsShown(choice.layers).length > 0 }, namesMayCome);
  useMapSign(map, sign, hitByPointer, (hit) => signText(hit, data));

  const keepMap = useCallback((ref: MapRef | null) => setMap(ref?.getMap() ?? null), []);
  useEffect(() => {
    if (map === null) return;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    void addUnitImages(map).then(() => setImages((now) => ({ ...now, units: true })));
  }, [map]);
  const unitsAreSeen = stage !== 'data';
  useEffect(() => {
    if (map === null || !unitsAreSeen) return;
    void addInsatsImages(map).then(() => setImages((now) => ({ ...now, insatser: true })));
  }, [map, unitsAreSeen]);

  // What the picture covers is drawn coarsely: without a graphics card each frame costs as much as it has pixels.
  const [firstPixelRatio] = useState(() => (isCovered ? coarse : devicePixelRatio));
  useEffect(() => {
    if (map === null || !unitsAreSeen) return undefined;
    // A page that is zoomed has other pixels; the map keeps a ratio it was given.
    const sharpen = () => {
      if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
    };
    sharpen();
    map.on('resize', sharpen);
    map.once('render', onDrawn);
    map.triggerRepaint();
    return () => {
      map.off('resize', sharpen);
      map.off('render', onDrawn);
    };
  }, [map, unitsAreSeen, onDrawn]);

  const locale = useMemo(() => mapLocale(region.name), [region.name]);
  const [opening] = useState(() =>
    camera === null
      ? { bounds: bounds(region.bbox), fitBoundsOptions: { padding: openingPadding } }
      : { longitude: camera.lon, latitude: camera.lat, zoom: camera.zoom },
  );
  return (
    <div className={styles['map']}>
      <MapComponent
        ref={keepMap}
        {...mapProps}
        pixelRatio={firstPixelRatio}
        initialViewState={opening}
        locale={locale}
        onIdle={() => setStage((now) => (now === 'data' ? 'names' : 'pointer'))}
        onError={orCannotDraw(onCannotDraw)}
        onMoveEnd={(event) => {
          // Only what a person did: a map that was resized or taken somewhere is where the address already says.
          if ('originalEvent' in event && event.originalEvent) change(cameraOf(event.target), true);
        }}
        onClick={({ target, point, originalEvent }) => {
          const byFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
          const hit = hitAt(target, point, byFinger ? 'finger' : 'pointer');
          // With the position, so that what was chosen here does not move the map.
          if (hit !== null) change({ panel: panelOf(hit), ...cameraOf(target) });
        }}
      >
        <NavigationControl position="top-right" showCompass={false} />
        <ScaleControl position="bottom-left" unit="metric" />
        <AttributionControl position="bottom-right" customAttribution={kartaText.attribution} compact={false} />
        <MapSources data={data} choice={choice} images={images} stage={stage} />
      </MapComponent>
      <div ref={sign} className={styles['sign']} aria-hidden hidden />
    </div>
  );
}

function panelOf({ kind, id }: KartaHit): string {
  switch (kind) {
    case 'area':
      return id;
    case 'vardenhet':
      return panelName({ kind, vardenhetId: id });
    case 'insats':
      return panelName({ kind, insatsId: id });
  }
}
