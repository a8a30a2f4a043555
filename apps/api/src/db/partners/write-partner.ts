import type { PartnerInput } from '@halsouppdrag/domain';
import { asc, eq, inArray } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Author } from '../insatser/write-insats.ts';
import type { Transaction } from '../open-database.ts';
import { type Changes, partner, partnerArea, partnerLevnadsvana } from '../tables/index.ts';
import { partnerContent, type StoredPartner } from './partner-row.ts';

/** Stores a new partner and its audit row. */
export async function insertPartner(
  transaction: Transaction,
  id: string,
  input: PartnerInput,
  { person, at }: Author,
): Promise<void> {
  const stamp = { createdAt: at, createdBy: person.id, updatedAt: at, updatedBy: person.id };
  await transaction.insert(partner).values({ ...ownPart(input), ...stamp, id, version: 1 });
  await insertLists(transaction, id, input);
  const changes = changesBetween({}, input);
  await writeAudit(transaction, { at, by: person, entity: 'partner', entityId: id, action: 'create', changes });
}

/** Waits for whoever is changing the partners, and keeps others, also those who link to them, waiting till the end. */
export async function lockPartners(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction
    .select({ id: partner.id })
    .from(partner)
    .where(inArray(partner.id, [...ids]))
    .orderBy(asc(partner.id))
    .for('update');
}

/**
 * Replaces the content of a locked partner. `more` is what else the audit row tells; nothing is written when nothing
 * differs and there is no more to tell.
 */
export async function updatePartner(
  transaction: Transaction,
  before: StoredPartner,
  after: PartnerInput,
  author: Author,
  more: Changes = {},
): Promise<void> {
  const changes = { ...changesBetween(partnerContent(before), after), ...more };
  if (Object.keys(changes).length === 0) return;
  await stampPartner(transaction, before, author, 'update', changes, ownPart(after));
  await transaction.delete(partnerArea).where(eq(partnerArea.partnerId, before.id));
  await transaction.delete(partnerLevnadsvana).where(eq(partnerLevnadsvana.partnerId, before.id));
  await insertLists(transaction, before.id, after);
}

/** Hides a locked partner. Its row stays, for the audit trail. */
export async function softDeletePartner(
  transaction: Transaction,
  before: StoredPartner,
  author: Author,
): Promise<void> {
  const changes = changesBetween({ deletedAt: null }, { deletedAt: author.at.toISOString() });
  await stampPartner(transaction, before, author, 'delete', changes, { deletedAt: author.at });
}

/** Says of a locked partner which one it is the same as. */
export async function pointPartner(
  transaction: Transaction,
  before: Pick<StoredPartner, 'id' | 'version' | 'mergedInto'>,
  mergedInto: string,
  author: Author,
): Promise<void> {
  const changes = changesBetween({ mergedInto: before.mergedInto }, { mergedInto });
  await stampPartner(transaction, before, author, 'update', changes, { mergedInto });
}

async function stampPartner(
  transaction: Transaction,
  before: Pick<StoredPartner, 'id' | 'version'>,
  { person, at }: Author,
  action: 'update' | 'delete',
  changes: Changes,
  columns: Partial<typeof partner.$inferInsert>,
): Promise<void> {
  await transaction
    .update(partner)
    .set({ ...columns, version: before.version + 1, updatedAt: at, updatedBy: person.id })
    .where(eq(partner.id, before.id));
  await writeAudit(transaction, { at, by: person, entity: 'partner', entityId: before.id, action, changes });
}

function ownPart({ areaIds: _areaIds, levnadsvanor: _levnadsvanor, ...own }: PartnerInput) {
  return own;
}

async function insertLists(transaction: Transaction, partnerId: string, { areaIds, levnadsvanor }: PartnerInput) {
  if (areaIds.length > 0) {
    await transaction.insert(partnerArea).values(areaIds.map((areaId, ordinal) => ({ partnerId, areaId, ordinal })));
  }
  if (levnadsvanor.length > 0) {
    await transaction
      .insert(partnerLevnadsvana)
      .values(levnadsvanor.map((levnadsvana) => ({ partnerId, levnadsvana })));
  }
}
