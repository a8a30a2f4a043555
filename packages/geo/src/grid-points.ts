import type { AreaId, BoundingBox, PopulationPoint } from '@halsouppdrag/domain';
import { bboxPolygon, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import type { AreaGeometry } from './area-geometry.ts';
import { partsWithin, weightedAreas } from './areal-weighting/areal-weighting.ts';
import { shareOut } from './largest-remainder.ts';
import { pointInside } from './point-inside.ts';

/** Counted people of a base area, and where it lies. */
export interface CountedArea {
  readonly areaId: AreaId;
  readonly geometry: AreaGeometry;
  readonly population: number;
}

/** One square of a population grid. */
export interface GridCell {
  readonly box: BoundingBox;
  readonly population: number;
}

/**
 * Where the people of each base area live, at the squares of a finer grid: each square's people are shared among the
 * base areas it lies in by area, and each base area's own count among its squares by those people. So every base area
 * keeps its published count to the person (largest remainder), whatever the grid's own sums are. The point is the middle
 * of the square, or inside the part of it that is the base area's where the middle is not. A base area where nobody lives,
 * or without anybody in its squares, keeps the one point inside it. In the order of the base areas; squares outside them all count for nothing.
 * Source: areal weighting as in `partsWithin`; the grid as ancillary data is dasymetric mapping (Eicher & Brewer 2001,
 * "Dasymetric mapping and areal interpolation").
 */
export function gridPoints(areas: readonly CountedArea[], cells: readonly GridCell[]): PopulationPoint[] {
  const squares = cells.map(({ box }) => bboxPolygon(box).geometry);
  const weighted = weightedAreas(squares);
  return areas.flatMap(({ areaId, geometry, population }) => {
    const parts = partsWithin(weighted, geometry).flatMap(({ at, share }) => {
      const weight = Math.round(share * (cells[at]?.population ?? 0) * wholeWeight);
      return weight === 0 ? [] : [{ at, weight }];
    });
    if (population === 0 || parts.length === 0) return [{ areaId, position: pointInside(geometry), population }];
    const shared = shareOut(
      population,
      parts.map(({ weight }) => weight),
    );
    return parts.flatMap(({ at }, k) => {
      const people = shared[k] ?? 0;
      const square = squares[at];
      return people === 0 || square === undefined
        ? []
        : [{ areaId, position: middle(square, geometry), population: people }];
    });
  });
}

/** Weights are whole numbers, so that the shares are exact: a thousandth of a person is fine enough. */
const wholeWeight = 1000;

function middle(square: ReturnType<typeof bboxPolygon>['geometry'], within: AreaGeometry): PopulationPoint['position'] {
  const centre = pointInside(square);
  if (booleanPointInPolygon(centre, within, { ignoreBoundary: true })) return centre;
  const part = intersect(featureCollection([feature(square), feature(within)]));
  return part === null ? centre : pointInside(part.geometry);
}
