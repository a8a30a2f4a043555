import {
  type AgeCount,
  Area,
  type PopulationPoint,
  type Region,
  type SexCount,
  type Tatort,
} from '@halsouppdrag/domain';
import { asc, desc } from 'drizzle-orm';
import { areaPopulations, populationByAge } from './area-population.ts';
import { areaColumns, areaFromRow } from './area-row.ts';
import { type AreaTree, areaTree } from './area-tree.ts';
import type { Db } from './open-database.ts';
import { readRegion } from './read-region.ts';
import { area, populationPoint, tatort } from './tables/index.ts';
import { tatortFromRow } from './tatort-row.ts';

/** What never changes once a region is loaded, read once and kept. */
export interface RegionData {
  readonly region: Region;
  readonly tree: AreaTree;
  readonly populationPoints: PopulationPoint[];
  /** Nothing for an area whose source has no split. */
  readonly populationBySex: ReadonlyMap<string, SexCount[]>;
  /** Nothing for an area whose source has no ages. */
  readonly populationByAge: ReadonlyMap<string, readonly AgeCount[]>;
  readonly tatorter: Tatort[];
}

/** Reads the region once and keeps it; null as long as none is loaded. A failed reading is tried again. */
export function regionCache(db: Db): () => Promise<RegionData | null> {
  let kept: RegionData | null = null;
  let reading: Promise<RegionData | null> | null = null;
  return async () => {
    if (kept) return kept;
    reading ??= readRegionData(db).finally(() => {
      reading = null;
    });
    kept = await reading;
    return kept;
  };
}

async function populationSquares(db: Db): Promise<PopulationPoint[]> {
  const rows = await db
    .select()
    .from(populationPoint)
    .orderBy(asc(populationPoint.areaId), asc(populationPoint.ordinal));
  return rows.map(({ areaId, lon, lat, population }) => ({
    areaId: Area.shape.id.parse(areaId),
    position: [lon, lat],
    population,
  }));
}

/** Reads the region, null as long as none is loaded. */
export async function readRegionData(db: Db): Promise<RegionData | null> {
  const region = await readRegion(db);
  if (region === null) return null;
  const populations = await areaPopulations(db);
  const areas = await db.select(areaColumns).from(area).orderBy(asc(area.level), asc(area.code));
  const tatorter = await db.select().from(tatort).orderBy(desc(tatort.population), asc(tatort.name));
  const squares = await populationSquares(db);
  const records = areas.map((row) => areaFromRow(row, populations.total.get(row.id) ?? 0));
  return {
    region,
    tree: areaTree(records),
    populationPoints:
      squares.length > 0
        ? squares
        : records
            .filter((record) => populations.baseAreas.has(record.id))
            .map((record) => ({ areaId: record.id, position: record.point, population: record.population })),
    populationBySex: populations.bySex,
    populationByAge: await populationByAge(db),
    tatorter: tatorter.map(tatortFromRow),
  };
}
