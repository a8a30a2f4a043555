import type { Area } from '@halsouppdrag/domain';
import type { AreaRecord } from '../../db/area-tree.ts';

/** The wire shape of an area in a list. */
export function areaForReader({ areaKm2: _areaKm2, point: _point, ...area }: AreaRecord): Area {
  return area;
}
