import type { WorldRings } from './world-rings.ts';

/** Rings as a path to fill or stroke, in their own measure. */
export function ringsPath(rings: WorldRings): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    path.moveTo(ring[0] ?? 0, ring[1] ?? 0);
    for (let i = 2; i < ring.length; i += 2) path.lineTo(ring[i] as number, ring[i + 1] as number);
    path.closePath();
  }
  return path;
}
