import { getTableColumns } from 'drizzle-orm';
import type { AreaRecord } from './area-tree.ts';
import { area } from './tables/index.ts';

// Outlines are large, and only the map asks for them; the number is nobody's but the database's.
const { geometry: _geometry, regionCode: _regionCode, number: _number, ...columns } = getTableColumns(area);
export const areaColumns = columns;

type AreaRow = Omit<typeof area.$inferSelect, 'geometry' | 'regionCode' | 'number'>;

export function areaFromRow(row: AreaRow, population: number): AreaRecord {
  const { west, south, east, north, lon, lat, ...rest } = row;
  return { ...rest, population, bbox: [west, south, east, north], point: [lon, lat] };
}
