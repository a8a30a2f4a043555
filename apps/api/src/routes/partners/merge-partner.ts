import { PartnerInput, PartnerRole } from '@halsouppdrag/domain';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { lockForMerge, mergeLocked, touchedByMerge, unitedContent } from '../../db/partners/merge-partners.ts';
import type { StoredPartner } from '../../db/partners/partner-row.ts';
import { readPartner } from '../../db/partners/read-partners.ts';
import { existingPartner, openPartner, type PartnerNotOpen, type Target } from './change-partner.ts';

type Outcome =
  | { readonly partner: StoredPartner }
  | PartnerNotOpen
  /** Said of the field `into`. */
  | { readonly refused: 'badTarget'; readonly message: string }
  | { readonly refused: 'tooMuch'; readonly detail: string };

const mostAttempts = 5;

/** Makes a partner into another in one transaction, if it is still the version the person read. */
export async function mergePartnerIfCurrent(db: Db, target: Target, into: string, author: Author): Promise<Outcome> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const outcome = await db.transaction((transaction) => merge(transaction, target, into, author));
    if (outcome !== 'linkedMeanwhile') return outcome;
  }
  throw new Error(`The partner ${target.id} was linked to new insatser all the time it was to be merged.`);
}

async function merge(
  transaction: Transaction,
  target: Target,
  into: string,
  author: Author,
): Promise<Outcome | 'linkedMeanwhile'> {
  if (!(await lockForMerge(transaction, target.id, into))) return 'linkedMeanwhile';
  const opened = await openPartner(transaction, target);
  if ('refused' in opened) return opened;
  const from = opened.partner;
  const kept = await readPartner(transaction, into);
  if (kept === null || kept.deletedAt !== null) {
    return { refused: 'badTarget', message: 'Det finns ingen partner med det id:t. Välj en annan.' };
  }
  if (kept.id === from.id) return { refused: 'badTarget', message: 'En partner kan inte slås samman med sig själv.' };
  if (kept.mergedInto !== null) {
    return { refused: 'badTarget', message: 'Partnern är själv sammanslagen med en annan. Välj den.' };
  }
  const touched = await touchedByMerge(transaction, from.id, kept.id);
  // Text that its own rule refuses would keep the record from ever being saved again.
  if (!PartnerInput.safeParse(unitedContent(kept, from)).success) {
    return { refused: 'tooMuch', detail: 'Partnerna har för många områden tillsammans. Ta bort några först.' };
  }
  if (!touched.every(({ after }) => after.every((role) => PartnerRole.safeParse(role).success))) {
    return { refused: 'tooMuch', detail: 'Partnernas roller blir för långa tillsammans i en insats. Korta dem först.' };
  }
  await mergeLocked(transaction, from, kept, touched, author);
  return { partner: await existingPartner(transaction, kept.id) };
}
