import type { Levnadsvana } from '@halsouppdrag/domain';
import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { insats, insatsArea, insatsLevnadsvana } from '../tables/index.ts';
import { creator, insatsColumns, insatsFromRow, type StoredInsats, updater } from './insats-row.ts';

/** The insats with an id, also a deleted one; null when there never was one. */
export async function readInsats(db: Db | Transaction, id: string): Promise<StoredInsats | null> {
  const [row] = await db
    .select(insatsColumns)
    .from(insats)
    .innerJoin(creator, eq(creator.id, insats.createdBy))
    .innerJoin(updater, eq(updater.id, insats.updatedBy))
    .where(eq(insats.id, id));
  return row ? insatsFromRow(row) : null;
}

/** How many insatser each levnadsvana has in some areas; an insats in two of the areas is one. */
export async function countByLevnadsvana(db: Db, areaIds: readonly string[]): Promise<Map<Levnadsvana, number>> {
  const here = db
    .selectDistinct({ id: insatsArea.insatsId })
    .from(insatsArea)
    .where(inArray(insatsArea.areaId, [...areaIds]));
  const rows = await db
    .select({ levnadsvana: insatsLevnadsvana.levnadsvana, count: count() })
    .from(insatsLevnadsvana)
    .innerJoin(insats, and(eq(insats.id, insatsLevnadsvana.insatsId), isNull(insats.deletedAt)))
    .where(inArray(insatsLevnadsvana.insatsId, here))
    .groupBy(insatsLevnadsvana.levnadsvana);
  return new Map(rows.map((row) => [row.levnadsvana, row.count]));
}
