import { areaGeometries, gridPoints } from '@halsouppdrag/geo';
import type { RegionPackage } from '@halsouppdrag/sources';
import type { populationPoint } from './tables/index.ts';

/** The rows a finer population grid gives; none where the package has no grid. */
export function populationPointRows(given: RegionPackage): (typeof populationPoint.$inferInsert)[] {
  const { populationGrid, population, topology, region } = given;
  if (populationGrid.length === 0) return [];
  const people = new Map<string, number>();
  for (const row of population) {
    if (row.year === region.populationYear) people.set(row.areaId, (people.get(row.areaId) ?? 0) + row.population);
  }
  const areas = [...areaGeometries(topology, 'deso')].map(([areaId, geometry]) => ({
    areaId,
    geometry,
    population: people.get(areaId) ?? 0,
  }));
  return gridPoints(areas, populationGrid).map(({ areaId, position: [lon, lat], population }, ordinal) => ({
    areaId,
    ordinal,
    lon,
    lat,
    population,
  }));
}
