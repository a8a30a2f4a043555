import type { WorldRings } from '../../../map/world-rings.ts';

/** West, north, east and south, in the measure of the rings; none of nothing. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** A rectangle in whole pixels. */
export type PixelBox = readonly [x: number, y: number, width: number, height: number];

/** The box round all rings of an area. */
export function boxOf(rings: WorldRings): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i] as number, ring[i + 1] as number];
      west = Math.min(west, x);
      north = Math.min(north, y);
      east = Math.max(east, x);
      south = Math.max(south, y);
    }
  }
  return [west, north, east, south];
}

/** Where rings are seen: how many pixels their measure is, and where their origin lies. */
export interface PixelView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** So far outside an area its edge may still be seen. */
const edge = 1;

/** The pixels within which areas that have got another class are seen; null where none has. */
export function changedBox(boxes: readonly Box[], before: Int8Array, now: Int8Array, view: PixelView): PixelBox | null {
  const changed = boxes.filter((_, i) => before[i] !== now[i]);
  if (changed.length === 0) return null;
  const sides = (k: 0 | 1 | 2 | 3) => changed.map((box) => box[k]);
  return seenBox([Math.min(...sides(0)), Math.min(...sides(1)), Math.max(...sides(2)), Math.max(...sides(3))], view);
}

/** Whether anything of an area may be seen within some pixels. */
export function isSeenIn([x, y, width, height]: PixelBox, box: Box, view: PixelView): boolean {
  const [left, top, wide, high] = seenBox(box, view);
  return left < x + width && x < left + wide && top < y + height && y < top + high;
}

function seenBox([west, north, east, south]: Box, { scale, x, y }: PixelView): PixelBox {
  const [left, top] = [Math.floor(scale * west + x) - edge, Math.floor(scale * north + y) - edge];
  const [right, bottom] = [Math.ceil(scale * east + x) + edge, Math.ceil(scale * south + y) + edge];
  return [left, top, right - left, bottom - top];
}
