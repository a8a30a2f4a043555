import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { insats } from '../tables/index.ts';
import { creator, insatsColumns, insatsFromRow, type StoredInsats, updater } from './insats-row.ts';

/**
 * The insatser with some ids, in the order of the ids; those removed are left out. Prepared once, since the database
 * takes as long to plan so many lists as to read them.
 */
export function insatserById(db: Db): (ids: readonly string[]) => Promise<StoredInsats[]> {
  const prepare = () =>
    db
      .select(insatsColumns)
      .from(insats)
      .innerJoin(creator, eq(creator.id, insats.createdBy))
      .innerJoin(updater, eq(updater.id, insats.updatedBy))
      .where(and(sql`${insats.id} = any(${sql.placeholder('ids')}::uuid[])`, isNull(insats.deletedAt)))
      .prepare('insatser_by_id');
  let question: ReturnType<typeof prepare> | null = null;
  return async (ids) => {
    if (ids.length === 0) return [];
    question ??= prepare();
    const found = new Map((await question.execute({ ids })).map((row) => [row.id, insatsFromRow(row)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  };
}
