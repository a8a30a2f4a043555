import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { behov, partner } from '../tables/index.ts';

/** Which of the behov exist and are not removed. None of them can be removed before the transaction is over. */
export async function behovStanding(db: Db | Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: behov.id })
    .from(behov)
    .where(and(inArray(behov.id, [...ids]), isNull(behov.deletedAt)))
    .orderBy(asc(behov.id))
    .for('share');
  return new Set(rows.map(({ id }) => id));
}

/** Which of the partners are in use: there, not removed and not merged into another. They stay so till the end. */
export async function partnersStanding(db: Db | Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: partner.id })
    .from(partner)
    .where(and(inArray(partner.id, [...ids]), isNull(partner.deletedAt), isNull(partner.mergedInto)))
    .orderBy(asc(partner.id))
    .for('share');
  return new Set(rows.map(({ id }) => id));
}
