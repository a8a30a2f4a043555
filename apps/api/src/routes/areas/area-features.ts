import type { AreaFeature, AreaLevel } from '@halsouppdrag/domain';
import { inArray } from 'drizzle-orm';
import type { AreaTree } from '../../db/area-tree.ts';
import type { Db } from '../../db/open-database.ts';
import { area } from '../../db/tables/index.ts';
import { inBatches } from '../../in-batches.ts';

/** The areas of a level with their outlines, some at a time: those of a country are many megabytes. By code. */
export async function* areaFeatures(db: Db, tree: AreaTree, level: AreaLevel): AsyncGenerator<AreaFeature[]> {
  const byCode = tree.ofLevel(level).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  for await (const batch of inBatches(byCode)) {
    const ids = batch.map(({ id }) => id);
    const rows = await db.select({ id: area.id, geometry: area.geometry }).from(area).where(inArray(area.id, ids));
    const outlineOf = new Map(rows.map(({ id, geometry }) => [id, geometry]));
    yield batch.flatMap((record) => {
      const geometry = outlineOf.get(record.id);
      if (geometry === undefined) return [];
      const { bbox: _bbox, ...properties } = record;
      const populationPerKm2 = Math.round((record.population / record.areaKm2) * 10) / 10;
      return [{ type: 'Feature', geometry, properties: { ...properties, populationPerKm2 } }];
    });
  }
}
