import type { Position } from 'geojson';

/** Whether a ring is one as GeoJSON and OGC have it: at least four positions, the last the same as the first. */
export function isClosedRing(ring: readonly Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
