import type { AreaGeometry } from '@halsouppdrag/geo';
import type { ShapeFeature } from '@halsouppdrag/sources';

export function isSurface(shape: ShapeFeature['shape']): shape is AreaGeometry {
  return shape?.type === 'Polygon' || shape?.type === 'MultiPolygon';
}
