import type { AreaFeature, AreaLevel } from '@halsouppdrag/domain';
import { asc, eq } from 'drizzle-orm';
import type { AreaTree } from '../../db/area-tree.ts';
import type { Db } from '../../db/open-database.ts';
import { area } from '../../db/tables/index.ts';

/** The areas of a level with their outlines. */
export async function areaFeatures(db: Db, tree: AreaTree, level: AreaLevel): Promise<AreaFeature[]> {
  const rows = await db
    .select({ id: area.id, geometry: area.geometry })
    .from(area)
    .where(eq(area.level, level))
    .orderBy(asc(area.code));
  return rows.flatMap(({ id, geometry }) => {
    const record = tree.get(id);
    if (!record) return [];
    const { bbox: _bbox, ...properties } = record;
    const populationPerKm2 = Math.round((record.population / record.areaKm2) * 10) / 10;
    return [{ type: 'Feature', geometry, properties: { ...properties, populationPerKm2 } }];
  });
}
