import { type AreaLevel, Outline } from '@halsouppdrag/domain';
import { areaGeometries, boundingBox, outlineAreaKm2, pointInside } from '@halsouppdrag/geo';
import type { RegionPackage } from '@halsouppdrag/sources';
import type { area } from './tables/index.ts';

/** The rows of one level, each with its outline and what follows from it. */
export function areaRows({ region, areas, topology }: RegionPackage, level: AreaLevel): (typeof area.$inferInsert)[] {
  const geometries = areaGeometries(topology, level);
  return areas
    .filter((area) => area.level === level)
    .map(({ id, code, name, parentId }) => {
      const geometry = geometries.get(id);
      if (!geometry) throw new Error(`The region package has no outline of ${id}.`);
      const [west, south, east, north] = boundingBox(geometry);
      const [lon, lat] = pointInside(geometry);
      const areaKm2 = outlineAreaKm2(geometry);
      return {
        id,
        regionCode: region.code,
        level,
        code,
        name,
        parentId,
        west,
        south,
        east,
        north,
        lon,
        lat,
        areaKm2,
        geometry: Outline.parse(geometry),
      };
    });
}
