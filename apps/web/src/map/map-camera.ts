import type { ViewState } from '../app/view-state.ts';

/** The part of the address that says where the map looks. */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number };

/** A map's position as the address holds it: about ten metres, and a hundredth of a zoom step. */
export function cameraOf(map: { getCenter(): { lng: number; lat: number }; getZoom(): number }): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: round(lng, 4), lat: round(lat, 4), zoom: round(map.getZoom(), 2) };
}

/** The position in the address; null unless all of it is there. */
export function cameraIn({ lon, lat, zoom }: Pick<ViewState, 'lon' | 'lat' | 'zoom'>): Camera | null {
  return lon === undefined || lat === undefined || zoom === undefined ? null : { lon, lat, zoom };
}

/** Whether two positions would be the same in the address. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.lon - b.lon) < 1e-4 && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.zoom - b.zoom) < 0.01;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
