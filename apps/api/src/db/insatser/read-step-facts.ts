import type { StepFacts } from '@halsouppdrag/domain';
import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { behov } from '../tables/index.ts';

type BehovFacts = StepFacts['behov'][number];

/** Behov as the gates look at them, by id; those removed are left out. */
export async function behovFactsById(
  db: Db | Transaction,
  behovIds: readonly string[],
): Promise<ReadonlyMap<string, BehovFacts>> {
  if (behovIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: behov.id,
      description: behov.description,
      evidence: sql<string[]>`array(select id::text from behov_evidence where behov_id = behov.id)`,
    })
    .from(behov)
    .where(and(inArray(behov.id, [...new Set(behovIds)]), isNull(behov.deletedAt)));
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** The same in the order of the ids, and kept as they are until the transaction is over. */
export async function keepBehovFacts(transaction: Transaction, behovIds: readonly string[]): Promise<BehovFacts[]> {
  if (behovIds.length === 0) return [];
  await transaction
    .select({ id: behov.id })
    .from(behov)
    .where(inArray(behov.id, [...behovIds]))
    .orderBy(asc(behov.id))
    .for('share');
  const facts = await behovFactsById(transaction, behovIds);
  return behovIds.flatMap((id) => facts.get(id) ?? []);
}
