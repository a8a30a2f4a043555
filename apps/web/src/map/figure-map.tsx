import type { BoundingBox } from '@halsouppdrag/domain';
import { AttributionControl, Map as MapComponent, type MapRef, NavigationControl } from '@vis.gl/react-maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { ViewState } from '../app/view-state.ts';
import { figureMapText as text } from '../text/figure-map.ts';
import { kartaText } from '../text/karta.ts';
import { cameraIn, cameraOf } from './map-camera.ts';
import { mapLocale } from './map-locale.ts';
import { colouredMap, mapProps, orCannotDraw } from './map-props.ts';
import { bounds, openingPadding } from './opening-view.ts';

interface Props {
  readonly regionName: string;
  /** What the map is and how it is moved, for who does not see it. */
  readonly title: string;
  /** What the map opens on when the address does not say. */
  readonly box: BoundingBox;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
  /** Beside the text the wheel zooms; under it one finger scrolls the page past the map. */
  readonly isInText: boolean;
  /** Is told the map when there is one, and null when it goes. The same function at every rendering. */
  readonly onMap: (map: MapLibreMap | null) => void;
  readonly onIdle: (map: MapLibreMap) => void;
  /** The browser has no WebGL, or the map could not start for another reason. */
  readonly onCannotDraw: () => void;
  readonly children: ReactNode;
}

/** A map that stands in a page of text, where areas get their colours from figures. */
export function FigureMap(props: Props) {
  const { regionName, title, box, view, change, isInText, onMap, onIdle, onCannotDraw, children } = props;
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const keepMap = useCallback(
    (ref: MapRef | null) => {
      const now = ref?.getMap() ?? null;
      setMap(now);
      onMap(now);
    },
    [onMap],
  );
  useEffect(() => {
    map?.touchZoomRotate.disableRotation();
    map?.keyboard.disableRotation();
  }, [map]);
  useEffect(() => {
    // A printer finds the picture gone, unless it was painted just then.
    const paint = () => map?.redraw();
    window.addEventListener('beforeprint', paint);
    return () => window.removeEventListener('beforeprint', paint);
  }, [map]);
  useEffect(() => {
    if (isInText) map?.cooperativeGestures.enable();
    else map?.cooperativeGestures.disable();
  }, [map, isInText]);
  const camera = cameraIn(view);
  const [opening] = useState(() =>
    camera === null
      ? { bounds: bounds(box), fitBoundsOptions: { padding: openingPadding } }
      : { longitude: camera.lon, latitude: camera.lat, zoom: camera.zoom },
  );
  const locale = useMemo(
    () => ({
      ...mapLocale(regionName),
      'Map.Title': title,
      'CooperativeGesturesHandler.WindowsHelpText': text.holdCtrl,
      'CooperativeGesturesHandler.MacHelpText': text.holdCommand,
      'CooperativeGesturesHandler.MobileHelpText': text.twoFingers,
    }),
    [regionName, title],
  );
  return (
    <MapComponent
      ref={keepMap}
      {...mapProps}
      {...colouredMap}
      // A whole country has room on a phone.
      minZoom={3}
      initialViewState={opening}
      locale={locale}
      onError={orCannotDraw(onCannotDraw)}
      onMoveEnd={(event) => {
        // Only what a person did.
        if ('originalEvent' in event && event.originalEvent) change(cameraOf(event.target), true);
      }}
      onIdle={({ target }) => onIdle(target)}
    >
      <NavigationControl position="top-right" showCompass={false} />
      <AttributionControl position="bottom-right" customAttribution={kartaText.attribution} compact={false} />
      {children}
    </MapComponent>
  );
}
