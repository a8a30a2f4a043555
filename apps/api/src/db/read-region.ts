import type { Region } from '@halsouppdrag/domain';
import { asc, count, eq, getTableColumns } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { area, region, regionLevel, source } from './tables/index.ts';

const { basemap: _basemap, ...regionColumns } = getTableColumns(region);

/** The loaded region, or null. */
export async function readRegion(db: Db): Promise<Region | null> {
  const [row] = await db.select(regionColumns).from(region).limit(1);
  if (!row) return null;
  const levels = await db
    .select({ level: regionLevel.level, name: regionLevel.name, areas: count(area.id) })
    .from(regionLevel)
    .leftJoin(area, eq(area.level, regionLevel.level))
    .groupBy(regionLevel.level, regionLevel.name)
    .orderBy(asc(regionLevel.level));
  const sources = await db.select().from(source).orderBy(asc(source.id));
  const { west, south, east, north, ...rest } = row;
  return { ...rest, bbox: [west, south, east, north], levels, sources };
}
