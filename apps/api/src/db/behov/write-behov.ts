import type { Levnadsvana } from '@halsouppdrag/domain';
import { asc, eq, inArray } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Author } from '../insatser/write-insats.ts';
import type { Transaction } from '../open-database.ts';
import { behov, behovEvidence, insats, insatsBehov } from '../tables/index.ts';
import { behovContent, evidenceToRow, type StoredBehov } from './behov-row.ts';

/** What is stored of a behov: its evidence already frozen and named. */
export interface BehovContent {
  readonly areaId: string;
  readonly levnadsvana: Levnadsvana;
  readonly malgrupp: string;
  readonly description: string;
  readonly evidence: StoredBehov['evidence'];
}

/** Stores a new behov and its audit row. */
export async function insertBehov(
  transaction: Transaction,
  id: string,
  content: BehovContent,
  { person, at }: Author,
): Promise<void> {
  const { evidence, ...own } = content;
  const stamp = { createdAt: at, createdBy: person.id, updatedAt: at, updatedBy: person.id };
  await transaction.insert(behov).values({ ...own, ...stamp, id, version: 1 });
  await insertEvidence(transaction, id, evidence);
  const changes = changesBetween({}, content);
  await writeAudit(transaction, { at, by: person, entity: 'behov', entityId: id, action: 'create', changes });
}

/**
 * Keeps others from changing the behov until the transaction is over, and from deciding or closing the insatser that
 * build on it. The insatser come first, as they do for who changes one of them, so that neither waits for the other.
 */
export async function lockBehov(transaction: Transaction, id: string): Promise<void> {
  const linked = transaction.select({ id: insatsBehov.insatsId }).from(insatsBehov).where(eq(insatsBehov.behovId, id));
  await transaction
    .select({ id: insats.id })
    .from(insats)
    .where(inArray(insats.id, linked))
    .orderBy(asc(insats.id))
    .for('share');
  await transaction.select({ id: behov.id }).from(behov).where(eq(behov.id, id)).for('update');
}

/** Replaces the content of a locked behov. Nothing is written when nothing differs. */
export async function updateBehov(
  transaction: Transaction,
  before: StoredBehov,
  after: BehovContent,
  { person, at }: Author,
): Promise<void> {
  const changes = changesBetween(behovContent(before), after);
  if (Object.keys(changes).length === 0) return;
  const { evidence, ...own } = after;
  await transaction
    .update(behov)
    .set({ ...own, version: before.version + 1, updatedAt: at, updatedBy: person.id })
    .where(eq(behov.id, before.id));
  await transaction.delete(behovEvidence).where(eq(behovEvidence.behovId, before.id));
  await insertEvidence(transaction, before.id, evidence);
  await writeAudit(transaction, { at, by: person, entity: 'behov', entityId: before.id, action: 'update', changes });
}

/** Hides a locked behov. Its row stays, for the audit trail. */
export async function softDeleteBehov(
  transaction: Transaction,
  before: StoredBehov,
  { person, at }: Author,
): Promise<void> {
  await transaction
    .update(behov)
    .set({ version: before.version + 1, updatedAt: at, updatedBy: person.id, deletedAt: at })
    .where(eq(behov.id, before.id));
  const changes = changesBetween({ deletedAt: null }, { deletedAt: at.toISOString() });
  await writeAudit(transaction, { at, by: person, entity: 'behov', entityId: before.id, action: 'delete', changes });
}

async function insertEvidence(
  transaction: Transaction,
  behovId: string,
  evidence: StoredBehov['evidence'],
): Promise<void> {
  if (evidence.length === 0) return;
  await transaction
    .insert(behovEvidence)
    .values(evidence.map((item, ordinal) => ({ ...evidenceToRow(item), id: item.id, behovId, ordinal })));
}
