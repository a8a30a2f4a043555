import { type Preventionsniva, preventionsnivaer } from '@halsouppdrag/domain';
import { count } from 'drizzle-orm';
import type { InsatsFilter } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { insats } from '../tables/index.ts';
import { insatsConditions } from './insats-conditions.ts';

/** How many insatser each level has among those that the rest of a filter lets through, and how many have no level. */
export async function countByPreventionsniva(
  db: Db,
  tree: AreaTree,
  { preventionsniva: _, ...others }: InsatsFilter,
): Promise<{ counts: Record<Preventionsniva, number>; without: number }> {
  const rows = await db
    .select({ level: insats.preventionsniva, count: count() })
    .from(insats)
    .where(insatsConditions(db, others, tree))
    .groupBy(insats.preventionsniva);
  const of = (level: Preventionsniva | null) => rows.find((row) => row.level === level)?.count ?? 0;
  const counts = Object.fromEntries(preventionsnivaer.map((level) => [level, of(level)]));
  return { counts: counts as Record<Preventionsniva, number>, without: of(null) };
}
