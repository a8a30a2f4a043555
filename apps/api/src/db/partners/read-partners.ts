import type { Partner } from '@halsouppdrag/domain';
import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { partner } from '../tables/index.ts';
import { partnerColumns, partnerCreator, partnerForReader, partnerUpdater, type StoredPartner } from './partner-row.ts';

/** The partner with an id, also a merged or deleted one; null when there never was one. */
export async function readPartner(db: Db | Transaction, id: string): Promise<StoredPartner | null> {
  const [row] = await selectPartners(db, eq(partner.id, id));
  return row ?? null;
}

/** The partners with some ids as every reader sees them, in the order of the ids; those deleted are left out. */
export async function partnersAsSeen(db: Db | Transaction, ids: readonly string[]): Promise<Partner[]> {
  if (ids.length === 0) return [];
  const rows = await selectPartners(db, and(inArray(partner.id, [...ids]), isNull(partner.deletedAt)));
  const found = new Map(rows.map((row) => [row.id, partnerForReader(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The id and name of every partner in use, by name. */
export function partnerNames(db: Db | Transaction): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: partner.id, name: partner.name })
    .from(partner)
    .where(and(isNull(partner.deletedAt), isNull(partner.mergedInto)))
    .orderBy(asc(partner.name), asc(partner.id));
}

export function selectPartners(db: Db | Transaction, wanted: SQL | undefined) {
  return db
    .select(partnerColumns)
    .from(partner)
    .innerJoin(partnerCreator, eq(partnerCreator.id, partner.createdBy))
    .innerJoin(partnerUpdater, eq(partnerUpdater.id, partner.updatedBy))
    .where(wanted);
}
