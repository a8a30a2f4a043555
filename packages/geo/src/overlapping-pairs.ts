import type { AreaGeometry } from './area-geometry.ts';
import { partsWithin, weightedAreas } from './areal-weighting/areal-weighting.ts';

/** Two areas that lie over each other, by their places in the list. */
export interface OverlappingPair {
  readonly one: number;
  readonly other: number;
  /** Of the smaller of them, above 0 and at most 1. */
  readonly share: number;
}

/**
 * The pairs of areas that share at least a part of the smaller one, the largest part first. Slivers along a border drawn
 * twice stay below it: in SCB's RegSO 2018 the largest is 0.026. Valid polygons in WGS 84, as `weightedAreas` takes them.
 */
export function overlappingPairs(geometries: readonly AreaGeometry[], leastShare: number): OverlappingPair[] {
  const areas = weightedAreas(geometries);
  const pairs = geometries.flatMap((outline, other) =>
    partsWithin(areas, outline).flatMap(({ at: one, squareMetres }) => {
      const smaller = Math.min(areas.squareMetres[one] as number, areas.squareMetres[other] as number);
      const share = Math.min(1, squareMetres / smaller);
      return one < other && share >= leastShare ? [{ one, other, share }] : [];
    }),
  );
  return pairs.sort((a, b) => b.share - a.share || a.one - b.one || a.other - b.other);
}
