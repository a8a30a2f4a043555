import type { BoundingBox } from '@halsouppdrag/domain';
import { nearestUnits, sortedById, type UnitPoint } from '@halsouppdrag/geo';
import { catchmentColours } from '../../map/map-palette.ts';

/** Cells a side of the grid that tells which catchments meet: about a kilometre in a län. */
const side = 160;

/** For each unit the units whose catchments touch its own, found on a fine grid over the region. */
export function neighbours(units: readonly UnitPoint[], [west, south, east, north]: BoundingBox): Set<number>[] {
  const touching = units.map(() => new Set<number>());
  const points = new Float64Array(side * side * 2);
  for (let i = 0; i < side * side; i++) {
    points[2 * i] = west + ((east - west) * ((i % side) + 0.5)) / side;
    points[2 * i + 1] = south + ((north - south) * (Math.floor(i / side) + 0.5)) / side;
  }
  const { unit } = nearestUnits(points, new Float64Array(units.flatMap(({ position }) => position)));
  const touch = (a: number, b: number) => {
    if (a === b) return;
    touching[a]?.add(b);
    touching[b]?.add(a);
  };
  for (let i = 0; i < side * side; i++) {
    const here = unit[i] ?? 0;
    if ((i + 1) % side !== 0) touch(here, unit[i + 1] ?? here);
    if (i + side < side * side) touch(here, unit[i + side] ?? here);
  }
  return touching;
}

/**
 * A number a node such that neighbours differ, as few as the order gives: those with the fewest neighbours left are put
 * off to the end, which on a map needs at most six.
 */
export function greedyColouring(touching: readonly ReadonlySet<number>[]): number[] {
  const left = new Set(touching.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let fewest = -1;
    let degree = Number.POSITIVE_INFINITY;
    for (const node of left) {
      const now = [...(touching[node] ?? [])].filter((other) => left.has(other)).length;
      if (now < degree) [fewest, degree] = [node, now];
    }
    left.delete(fewest);
    order.push(fewest);
  }
  const colours = touching.map(() => -1);
  for (const node of order.reverse()) {
    const taken = new Set([...(touching[node] ?? [])].map((other) => colours[other]));
    let colour = 0;
    while (taken.has(colour)) colour++;
    colours[node] = colour;
  }
  return colours;
}

/** The colour of each unit's catchment, the same in any order of the units. */
export function coloursOfCatchments(units: readonly UnitPoint[], bbox: BoundingBox): Map<string, string> {
  const sorted = sortedById(units);
  const colours = greedyColouring(neighbours(sorted, bbox));
  return new Map(
    sorted.map(({ id }, i) => [
      id,
      catchmentColours[(colours[i] ?? 0) % catchmentColours.length] ?? catchmentColours[0],
    ]),
  );
}
