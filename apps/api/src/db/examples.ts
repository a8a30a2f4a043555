import { and, count, eq, exists, inArray, isNull, not, type SQL, sql } from 'drizzle-orm';
import { changesBetween, writeAudit } from './audit.ts';
import type { Author } from './insatser/write-insats.ts';
import type { Db, Transaction } from './open-database.ts';
import {
  behov,
  behovEvidence,
  indicator,
  indicatorSeries,
  insats,
  insatsBehov,
  insatsPartner,
  partner,
} from './tables/index.ts';

export interface ExampleCounts {
  readonly insatser: number;
  readonly behov: number;
  readonly partners: number;
  /** Indicators with made-up figures. */
  readonly indicators: number;
}

const isExample = (table: typeof insats | typeof behov | typeof partner) =>
  and(eq(table.example, true), isNull(table.deletedAt));

/** How many made-up records there are, those removed left out. */
export async function countExamples(db: Db | Transaction): Promise<ExampleCounts> {
  const countOf = async (table: typeof insats | typeof behov | typeof partner) =>
    (await db.select({ count: count() }).from(table).where(isExample(table)))[0]?.count ?? 0;
  return {
    insatser: await countOf(insats),
    behov: await countOf(behov),
    partners: await countOf(partner),
    indicators: (await exampleIndicators(db)).length,
  };
}

/**
 * Removes every made-up record in one transaction, with an audit row each. A made-up behov or partner that an insats
 * people wrote builds on is kept: what was acknowledged is not taken apart.
 */
export async function deleteExamples(db: Db, author: Author): Promise<{ removed: ExampleCounts; kept: ExampleCounts }> {
  return db.transaction(async (transaction) => {
    const removed = {
      insatser: await remove(transaction, 'insats', insats, undefined, author),
      behov: await remove(
        transaction,
        'behov',
        behov,
        not(inUse(transaction, insatsBehov, insatsBehov.behovId, behov.id)),
        author,
      ),
      partners: await remove(
        transaction,
        'partner',
        partner,
        not(inUse(transaction, insatsPartner, insatsPartner.partnerId, partner.id)),
        author,
      ),
      indicators: await removeIndicators(transaction, author),
    };
    return { removed, kept: await countExamples(transaction) };
  });
}

/** Made-up indicators that have figures. */
function exampleIndicators(db: Db | Transaction): Promise<{ id: string }[]> {
  return db
    .selectDistinct({ id: indicator.id })
    .from(indicator)
    .innerJoin(indicatorSeries, eq(indicatorSeries.indicatorId, indicator.id))
    .where(eq(indicator.example, true));
}

/** Takes the made-up figures away; the indicator itself too, unless a behov has frozen a figure of it as evidence. */
async function removeIndicators(transaction: Transaction, { person, at }: Author): Promise<number> {
  const removed = await exampleIndicators(transaction);
  const ids = removed.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await transaction.delete(indicatorSeries).where(inArray(indicatorSeries.indicatorId, ids));
  const isEvidence = exists(
    transaction.select({ one: sql`1` }).from(behovEvidence).where(eq(behovEvidence.indicatorId, indicator.id)),
  );
  await transaction.delete(indicator).where(and(inArray(indicator.id, ids), not(isEvidence)));
  for (const id of ids) {
    const changes = changesBetween({ example: true }, { example: null });
    await writeAudit(transaction, { at, by: person, entity: 'indicator', entityId: id, action: 'delete', changes });
  }
  return ids.length;
}

/** Whether an insats that is not removed is linked to the record. */
function inUse(
  transaction: Transaction,
  link: typeof insatsBehov | typeof insatsPartner,
  linked: typeof insatsBehov.behovId | typeof insatsPartner.partnerId,
  id: typeof behov.id | typeof partner.id,
): SQL {
  return exists(
    transaction
      .select({ one: sql`1` })
      .from(link)
      .innerJoin(insats, and(eq(insats.id, link.insatsId), isNull(insats.deletedAt)))
      .where(eq(linked, id)),
  );
}

async function remove(
  transaction: Transaction,
  entity: 'insats' | 'behov' | 'partner',
  table: typeof insats | typeof behov | typeof partner,
  unless: SQL | undefined,
  { person, at }: Author,
): Promise<number> {
  const removed = await transaction
    .update(table)
    .set({ version: sql`${table.version} + 1`, updatedAt: at, updatedBy: person.id, deletedAt: at })
    .where(and(isExample(table), unless))
    .returning({ id: table.id });
  const changes = changesBetween({ deletedAt: null }, { deletedAt: at.toISOString() });
  for (const { id } of removed) {
    await writeAudit(transaction, { at, by: person, entity, entityId: id, action: 'delete', changes });
  }
  return removed.length;
}
