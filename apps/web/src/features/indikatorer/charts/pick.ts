import type { AreaId } from '@halsouppdrag/domain';
import type { Spot } from './drawing.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** So near the pointer means the area, in pixels. */
const reach = 24;

/** The area whose mark is nearest; null when none is near. */
export function nearestSpot(spots: readonly Spot[], { x, y }: Point): Spot | null {
  let [best, least]: [Spot | null, number] = [null, reach ** 2];
  for (const spot of spots) {
    const distance = (spot.x - x) ** 2 + (spot.y - y) ** 2;
    if (distance <= least) [best, least] = [spot, distance];
  }
  return best;
}

/** The areas whose marks lie in the box between two corners, its edge included. */
export function brushed(spots: readonly Spot[], from: Point, to: Point): AreaId[] {
  const inside = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);
  return spots.filter(({ x, y }) => inside(x, from.x, to.x) && inside(y, from.y, to.y)).map(({ areaId }) => areaId);
}

/** Nearer each other than this, in pixels, rings look like one. */
const blurred = 2;

/** Of spots that lie on each other one: a ring round each of thousands takes the page longer than a frame. */
export function apart(spots: readonly Spot[]): Spot[] {
  const taken = new Map(
    spots.map((spot) => [`${Math.round(spot.x / blurred)} ${Math.round(spot.y / blurred)}`, spot] as const),
  );
  return [...taken.values()];
}
