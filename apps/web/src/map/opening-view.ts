import type { BoundingBox } from '@halsouppdrag/domain';

/** Room round the region when the map opens on the whole of it, in CSS pixels. */
export const openingPadding = 24;

export function bounds([west, south, east, north]: BoundingBox): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}
