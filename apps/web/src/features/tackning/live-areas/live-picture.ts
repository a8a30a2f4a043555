import { type WorldPoint, type WorldRings, worldPixels } from '../../../map/world-rings.ts';
import type { PatternImage, PlaceColouring } from '../place-colouring.ts';

/** What is painted, given once: what lies under the areas, bottom first, and the areas in the order of their classes. */
export interface LiveShapes {
  /** Where the rings are counted from. */
  readonly origin: WorldPoint;
  readonly sea: string;
  readonly ground: readonly { readonly colour: string; readonly rings: WorldRings }[];
  readonly areas: readonly WorldRings[];
  /** Of the areas' colours. */
  readonly opacity: number;
  readonly tiles: Readonly<Record<PatternImage, Tile>>;
}

/** What a pattern repeats, as the map has it. */
export interface Tile {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** How the map looks at the world, in CSS pixels. */
export interface LiveCamera {
  readonly zoom: number;
  /** Where the origin of the shapes is seen. */
  readonly originAt: WorldPoint;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** What the areas look like now. */
export interface LivePicture extends Pick<PlaceColouring, 'colours' | 'patterns'> {
  readonly camera: LiveCamera;
  /** One for each area; −1 has no colour. */
  readonly classes: Int8Array;
}

/** Whether two pictures are painted alike. */
export function isSamePicture(a: LivePicture, b: LivePicture): boolean {
  const [one, other] = [a.camera, b.camera];
  return (
    a.colours === b.colours &&
    a.patterns === b.patterns &&
    one.zoom === other.zoom &&
    one.originAt.every((at, k) => at === other.originAt[k]) &&
    one.width === other.width &&
    one.height === other.height &&
    one.pixelRatio === other.pixelRatio &&
    a.classes.length === b.classes.length &&
    a.classes.every((k, i) => k === b.classes[i])
  );
}

/**
 * A pattern in worlds: how large its pixels are, and where one of its tiles begins, left of and above the origin. MapLibre
 * repeats it from the corner of the world, and lets it grow until the next whole zoom.
 */
export function patternInWorld(
  { image: { width, height }, pixelRatio }: { image: { width: number; height: number }; pixelRatio: number },
  zoom: number,
  [originX, originY]: WorldPoint,
): { readonly pixel: number; readonly x: number; readonly y: number } {
  const pixel = 1 / (pixelRatio * worldPixels(Math.floor(zoom)));
  return { pixel, x: -(originX % (pixel * width)), y: -(originY % (pixel * height)) };
}

/** Which areas each class has, by their places in the list; those without a class are in none. */
export function areasByClass(classes: Int8Array): Map<number, number[]> {
  const areas = new Map<number, number[]>();
  for (const [i, k] of classes.entries()) {
    if (k < 0) continue;
    const those = areas.get(k) ?? [];
    those.push(i);
    areas.set(k, those);
  }
  return areas;
}
