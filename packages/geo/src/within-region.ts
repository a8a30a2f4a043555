import type { Position } from '@halsouppdrag/domain';
import { pointToPolygonDistance } from '@turf/turf';
import type { AreaGeometry } from './area-geometry.ts';

/**
 * Whether a position lies in a region or at most `toleranceMetres` outside it. Outlines are generalised and drawn on
 * land only: without a tolerance, a jetty or a house at the border would count as outside.
 */
export function withinRegion(position: Position, geometry: AreaGeometry, toleranceMetres: number): boolean {
  // Turf counts the distance from inside as negative.
  return pointToPolygonDistance(position, geometry, { units: 'meters' }) <= toleranceMetres;
}
