import { levnadsvanor, type PartnerInput, type PartnerRole } from '@halsouppdrag/domain';
import { asc, eq, inArray } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Author } from '../insatser/write-insats.ts';
import type { Transaction } from '../open-database.ts';
import { insats, insatsPartner, partner } from '../tables/index.ts';
import { joinedRoles } from './joined-roles.ts';
import { partnerContent, type StoredPartner } from './partner-row.ts';
import { lockPartners, pointPartner, updatePartner } from './write-partner.ts';

/** An insats whose partners change when two become one. */
interface Touched {
  readonly id: string;
  readonly version: number;
  readonly before: PartnerRole[];
  readonly after: PartnerRole[];
}

/**
 * Locks two partners and every insats that has the first of them, also those removed. The insatser come first, as they
 * do for who links one to a partner, so that neither waits for the other. False when an insats was linked meanwhile and
 * is not locked: the transaction has to begin anew.
 */
export async function lockForMerge(transaction: Transaction, from: string, into: string): Promise<boolean> {
  const known = await linkedTo(transaction, from);
  if (known.length > 0) {
    await transaction
      .select({ id: insats.id })
      .from(insats)
      .where(inArray(insats.id, known))
      .orderBy(asc(insats.id))
      .for('update');
  }
  await lockPartners(transaction, [from, into]);
  const locked = new Set(known);
  return (await linkedTo(transaction, from)).every((id) => locked.has(id));
}

/** What a merge would make of every insats that has the partner. */
export async function touchedByMerge(transaction: Transaction, from: string, into: string): Promise<Touched[]> {
  const ids = await linkedTo(transaction, from);
  if (ids.length === 0) return [];
  const rows = await transaction
    .select({
      id: insatsPartner.insatsId,
      version: insats.version,
      partnerId: insatsPartner.partnerId,
      role: insatsPartner.role,
    })
    .from(insatsPartner)
    .innerJoin(insats, eq(insats.id, insatsPartner.insatsId))
    .where(inArray(insatsPartner.insatsId, ids))
    .orderBy(asc(insatsPartner.insatsId), asc(insatsPartner.ordinal));
  return ids.map((id) => {
    const own = rows.filter((row) => row.id === id);
    const before = own.map(({ partnerId, role }) => ({ partnerId, role }));
    return { id, version: own[0]?.version ?? 0, before, after: joinedRoles(before, from, into) };
  });
}

/** What is known of a partner once another has become it. */
export function unitedContent(into: StoredPartner, from: StoredPartner): PartnerInput {
  const both = new Set([...into.levnadsvanor, ...from.levnadsvanor]);
  return {
    ...partnerContent(into),
    areaIds: [...new Set([...into.areaIds, ...from.areaIds])],
    levnadsvanor: levnadsvanor.filter((levnadsvana) => both.has(levnadsvana)),
  };
}

/** Makes one locked partner into another: insatser, areas and levnadsvanor move there, each change with its audit row. */
export async function mergeLocked(
  transaction: Transaction,
  from: StoredPartner,
  into: StoredPartner,
  touched: readonly Touched[],
  author: Author,
): Promise<void> {
  for (const one of touched) await rewriteRoles(transaction, one, author);
  await updatePartner(transaction, into, unitedContent(into, from), author, { merged: { from: null, to: from.id } });
  const pointing = await transaction
    .select({ id: partner.id, version: partner.version, mergedInto: partner.mergedInto })
    .from(partner)
    .where(eq(partner.mergedInto, from.id))
    .orderBy(asc(partner.id))
    .for('update');
  // Those merged into it earlier follow, so that every one of them names a partner in use.
  for (const one of [from, ...pointing]) await pointPartner(transaction, one, into.id, author);
}

async function linkedTo(transaction: Transaction, partnerId: string): Promise<string[]> {
  const rows = await transaction
    .select({ id: insatsPartner.insatsId })
    .from(insatsPartner)
    .where(eq(insatsPartner.partnerId, partnerId))
    .orderBy(asc(insatsPartner.insatsId));
  return rows.map(({ id }) => id);
}

async function rewriteRoles(transaction: Transaction, touched: Touched, { person, at }: Author): Promise<void> {
  const { id, version, before, after } = touched;
  await transaction.delete(insatsPartner).where(eq(insatsPartner.insatsId, id));
  await transaction.insert(insatsPartner).values(after.map((role, ordinal) => ({ ...role, insatsId: id, ordinal })));
  await transaction
    .update(insats)
    .set({ version: version + 1, updatedAt: at, updatedBy: person.id })
    .where(eq(insats.id, id));
  const changes = changesBetween({ partnerRoles: before }, { partnerRoles: after });
  await writeAudit(transaction, { at, by: person, entity: 'insats', entityId: id, action: 'update', changes });
}
