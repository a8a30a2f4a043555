import type { InsatsInput } from '@halsouppdrag/domain';
import { desc } from 'drizzle-orm';
import type { InsatsFilter } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { insats } from '../tables/index.ts';
import { insatsConditions } from './insats-conditions.ts';

/** What the map needs of an insats. */
export interface InsatsPoint
  extends Pick<InsatsInput, 'title' | 'areaIds' | 'levnadsvanor' | 'status' | 'startsOn' | 'endsOn' | 'position'> {
  readonly id: string;
  readonly example: boolean;
}

/** Every insats that a filter lets through, latest change first. No more of each than the map draws: they are many. */
export async function findInsatsPoints(db: Db, tree: AreaTree, filter: InsatsFilter): Promise<InsatsPoint[]> {
  const { id, title, status, startsOn, endsOn, lon, lat, example, areaIds, levnadsvanor } = insats;
  const rows = await db
    .select({ id, title, status, startsOn, endsOn, lon, lat, example, areaIds, levnadsvanor })
    .from(insats)
    .where(insatsConditions(db, filter, tree))
    .orderBy(desc(insats.updatedAt), desc(insats.id));
  return rows.map(({ lon: east, lat: north, ...row }) => ({
    ...row,
    position: east === null || north === null ? null : [east, north],
  }));
}
