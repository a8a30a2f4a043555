import type { BoundingBox } from '@halsouppdrag/domain';
import type { Camera } from '../../map/map-camera.ts';

/** Where on a picture of the map a position lies, in CSS pixels from its upper left corner. */
export interface PlaneCamera {
  readonly zoom: number;
  project(lon: number, lat: number): [x: number, y: number];
}

/** How wide the whole world is at zoom 0. Source: MapLibre, whose tiles are 512 pixels. */
const worldPixels = 512;

/** Web Mercator, the world as a unit square. Source: EPSG:3857. */
const acrossWorld = (lon: number) => lon / 360 + 0.5;
const downWorld = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/** The same view as a map of the size has of a position and zoom. */
export function cameraPlane({ lon, lat, zoom }: Camera, width: number, height: number): PlaneCamera {
  return plane(acrossWorld(lon), downWorld(lat), zoom, width, height);
}

/** The same view as a map of the size has when it fits a box with some pixels of room on every side. */
export function boxPlane(
  [west, south, east, north]: BoundingBox,
  width: number,
  height: number,
  padding: number,
): PlaneCamera {
  const [left, right, top, bottom] = [acrossWorld(west), acrossWorld(east), downWorld(north), downWorld(south)];
  const scale = Math.min((width - 2 * padding) / (right - left), (height - 2 * padding) / (bottom - top));
  return plane((left + right) / 2, (top + bottom) / 2, Math.log2(scale / worldPixels), width, height);
}

function plane(x: number, y: number, zoom: number, width: number, height: number): PlaneCamera {
  const scale = worldPixels * 2 ** zoom;
  return {
    zoom,
    project: (lon, lat) => [(acrossWorld(lon) - x) * scale + width / 2, (downWorld(lat) - y) * scale + height / 2],
  };
}
