import type { StepFacts } from '@halsouppdrag/domain';
import { and, asc, count, inArray, isNull } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { behov, behovEvidence } from '../tables/index.ts';

type BehovFacts = StepFacts['behov'][number];

/** The behov of an insats as its gates look at them, those removed left out. In a transaction they stay as they are. */
export async function behovFacts(
  db: Db | Transaction,
  behovIds: readonly string[],
  keep: 'keep' | 'look',
): Promise<BehovFacts[]> {
  if (behovIds.length === 0) return [];
  const standing = db
    .select({ id: behov.id, description: behov.description })
    .from(behov)
    .where(and(inArray(behov.id, [...behovIds]), isNull(behov.deletedAt)))
    .orderBy(asc(behov.id));
  const rows = keep === 'keep' ? await standing.for('share') : await standing;
  const counted = await db
    .select({ behovId: behovEvidence.behovId, count: count() })
    .from(behovEvidence)
    .where(inArray(behovEvidence.behovId, [...behovIds]))
    .groupBy(behovEvidence.behovId);
  const evidenceOf = new Map(counted.map(({ behovId, count }) => [behovId, count]));
  return rows.map(({ id, description }) => ({ description, evidence: Array(evidenceOf.get(id) ?? 0).fill(null) }));
}
