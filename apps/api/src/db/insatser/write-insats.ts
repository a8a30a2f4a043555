import type { InsatsInput, Person } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Transaction } from '../open-database.ts';
import { insats } from '../tables/index.ts';
import { contentOf, insatsToRow, type StoredInsats } from './insats-row.ts';
import { deleteParts, insertParts } from './write-parts.ts';

export interface Author {
  readonly person: Person;
  readonly at: Date;
}

/** Stores a new insats and its audit row. */
export async function insertInsats(
  transaction: Transaction,
  id: string,
  input: InsatsInput,
  { person, at }: Author,
): Promise<void> {
  await transaction.insert(insats).values({
    ...insatsToRow(input),
    id,
    version: 1,
    createdAt: at,
    createdBy: person.id,
    updatedAt: at,
    updatedBy: person.id,
  });
  await insertParts(transaction, id, input);
  const changes = changesBetween({}, input);
  await writeAudit(transaction, { at, by: person, entity: 'insats', entityId: id, action: 'create', changes });
}

/** Waits for whoever is changing the insats, and keeps others waiting until the transaction is over. */
export async function lockInsats(transaction: Transaction, id: string): Promise<void> {
  await transaction.select({ id: insats.id }).from(insats).where(eq(insats.id, id)).for('update');
}

/** Replaces the content of a locked insats. Nothing is written when nothing differs. */
export async function updateInsats(
  transaction: Transaction,
  before: StoredInsats,
  after: InsatsInput,
  { person, at }: Author,
): Promise<void> {
  const changes = changesBetween(contentOf(before), after);
  if (Object.keys(changes).length === 0) return;
  await transaction
    .update(insats)
    .set({ ...insatsToRow(after), version: before.version + 1, updatedAt: at, updatedBy: person.id })
    .where(eq(insats.id, before.id));
  await deleteParts(transaction, before.id);
  await insertParts(transaction, before.id, after);
  await writeAudit(transaction, { at, by: person, entity: 'insats', entityId: before.id, action: 'update', changes });
}

/** Hides a locked insats. Its row stays, for the audit trail. */
export async function softDeleteInsats(
  transaction: Transaction,
  before: StoredInsats,
  { person, at }: Author,
): Promise<void> {
  await transaction
    .update(insats)
    .set({ version: before.version + 1, updatedAt: at, updatedBy: person.id, deletedAt: at })
    .where(eq(insats.id, before.id));
  const changes = changesBetween({ deletedAt: null }, { deletedAt: at.toISOString() });
  await writeAudit(transaction, { at, by: person, entity: 'insats', entityId: before.id, action: 'delete', changes });
}
