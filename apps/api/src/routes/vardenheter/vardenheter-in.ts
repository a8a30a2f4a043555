import type { Vardenhet } from '@halsouppdrag/domain';
import { withinRegion } from '@halsouppdrag/geo';
import { eq } from 'drizzle-orm';
import type { AreaTree } from '../../db/area-tree.ts';
import type { Db } from '../../db/open-database.ts';
import { area as areaTable } from '../../db/tables/index.ts';

/** The units that lie in an area: by their kommun as far as that tells, inside a kommun by the outline. */
export async function vardenheterIn(
  db: Db,
  tree: AreaTree,
  units: readonly Vardenhet[],
  areaId: string,
): Promise<Vardenhet[]> {
  const within = tree.withinOf(areaId);
  const inWholeKommuner = units.filter((unit) => within.has(unit.kommunId));
  const kommun = tree.parentsOf(areaId).find((parent) => parent.level === 'kommun');
  if (!kommun) return inWholeKommuner;

  const nearby = units.filter((unit) => unit.kommunId === kommun.id);
  if (nearby.length === 0) return [];
  const [row] = await db.select({ geometry: areaTable.geometry }).from(areaTable).where(eq(areaTable.id, areaId));
  return row ? nearby.filter((unit) => withinRegion(unit.position, row.geometry, 0)) : [];
}
