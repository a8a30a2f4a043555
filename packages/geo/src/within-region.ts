import type { Position } from '@halsouppdrag/domain';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { AreaGeometry } from './area-geometry.ts';

/**
 * Whether a position lies in a region or at most `toleranceMetres` outside it. Outlines are generalised and drawn on
 * land only: without a tolerance, a jetty or a house at the border would count as outside.
 */
export function withinRegion(position: Position, geometry: AreaGeometry, toleranceMetres: number): boolean {
  // First the cheap question, which settles nearly every case: the distance to a län's outline takes some 40 ms.
  if (booleanPointInPolygon(position, geometry)) return true;
  return pointToPolygonDistance(position, geometry, { units: 'meters' }) <= toleranceMetres;
}
