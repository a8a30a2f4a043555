import type { MapProps } from '@vis.gl/react-maplibre';
import { emptyStyle, maplibre } from './maplibre.ts';

/** What all our maps have in common: flat, north up, and drawn at once. */
export const mapProps = {
  mapLib: maplibre,
  mapStyle: emptyStyle,
  minZoom: 5,
  maxZoom: 17,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  attributionControl: false,
  fadeDuration: 0,
} satisfies MapProps;

/**
 * For a map that gets new colours many times a second. MapLibre places every name anew in each frame where names do not
 * fade at all; where they fade, however fast, only when the map has moved or names have come.
 */
export const colouredMap = { fadeDuration: 1 } satisfies MapProps;

/** Tells when there is no map to be had. */
export function orCannotDraw(onCannotDraw: () => void): NonNullable<MapProps['onError']> {
  return ({ target, error }) => {
    // Before there is a map the error has no map as its target. Later ones leave a map that still works.
    if (target === null || target === undefined) onCannotDraw();
    else console.error(error);
  };
}
