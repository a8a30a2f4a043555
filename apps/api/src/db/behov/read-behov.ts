import type { Behov } from '@halsouppdrag/domain';
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { type Reader, seesExactCounts } from '../../routes/insatser/small-counts.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db, Transaction } from '../open-database.ts';
import { behov } from '../tables/index.ts';
import { behovColumns, behovCreator, behovForReader, behovUpdater, type StoredBehov } from './behov-row.ts';

/** The behov with an id, also a deleted one; null when there never was one. */
export async function readBehov(db: Db | Transaction, id: string): Promise<StoredBehov | null> {
  const [row] = await selectBehov(db, eq(behov.id, id));
  return row ?? null;
}

/** The behov with some ids as one reader sees them, in the order of the ids; those deleted are left out. */
export async function behovAsSeen(
  db: Db | Transaction,
  tree: AreaTree,
  reader: Reader,
  ids: readonly string[],
): Promise<Behov[]> {
  if (ids.length === 0) return [];
  const rows = await selectBehov(db, and(inArray(behov.id, [...ids]), isNull(behov.deletedAt)));
  const found = new Map(rows.map((row) => [row.id, behovShownTo(reader, tree, row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The wire shape as one reader may see it. */
export function behovShownTo(reader: Reader, tree: AreaTree, stored: StoredBehov): Behov {
  return behovForReader(stored, seesExactCounts(reader, [stored.areaId], tree));
}

export function selectBehov(db: Db | Transaction, wanted: SQL | undefined) {
  return db
    .select(behovColumns)
    .from(behov)
    .innerJoin(behovCreator, eq(behovCreator.id, behov.createdBy))
    .innerJoin(behovUpdater, eq(behovUpdater.id, behov.updatedBy))
    .where(wanted);
}
