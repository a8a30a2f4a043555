import { randomUUID } from 'node:crypto';
import { levnadsvanor, PartnerInput, type PartnerPatch, similarNames } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import type { AreaTree } from '../../db/area-tree.ts';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { partnerContent, type StoredPartner } from '../../db/partners/partner-row.ts';
import { partnerNames, readPartner } from '../../db/partners/read-partners.ts';
import { insertPartner, lockPartners, softDeletePartner, updatePartner } from '../../db/partners/write-partner.ts';
import { partner } from '../../db/tables/index.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { FieldError } from '../../http/problem.ts';
import { unknownAreaMessage } from '../unknown-area.ts';

type Written = { readonly partner: StoredPartner };
type Faulty = { readonly refused: 'faulty'; readonly errors: readonly FieldError[] };
type Similar = { readonly refused: 'similar'; readonly names: readonly string[] };
export type PartnerNotOpen =
  | { readonly refused: 'missing' | 'merged' }
  | { readonly refused: 'stale'; readonly current: StoredPartner };

export interface Target {
  readonly id: string;
  /** The version the person read, null when what was sent names none. */
  readonly version: number | null;
}

/** Stores a new partner in one transaction; the same key and content once. */
export async function createPartnerOnce(
  db: Db,
  tree: AreaTree,
  given: PartnerInput,
  author: Author,
  { key, unlessSimilar }: { readonly key: string | undefined; readonly unlessSimilar: boolean },
): Promise<Written | Faulty | Similar | { readonly refused: 'keyUsed' | 'deleted' }> {
  const input = inOrder(given);
  return db.transaction(async (transaction) => {
    const once = { ...author, key, entity: 'partner', content: input } as const;
    const made = await writeOnce<Faulty | Similar>(transaction, once, async () => {
      const errors = areaFaults(tree, input);
      if (errors.length > 0) return { refused: 'faulty', errors };
      const similar = unlessSimilar ? similarNames(input.name, await partnerNames(transaction)) : [];
      if (similar.length > 0) return { refused: 'similar', names: similar.map(({ name }) => name) };
      const id = randomUUID();
      await insertPartner(transaction, id, input, author);
      return { id };
    });
    if ('refused' in made) return made;
    const stored = await existingPartner(transaction, made.id);
    return stored.deletedAt === null ? { partner: stored } : { refused: 'deleted' };
  });
}

/** Changes a partner in one transaction, if it is still the version the person read. */
export async function changePartnerIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  patch: PartnerPatch,
  author: Author,
): Promise<Written | PartnerNotOpen | Faulty> {
  return db.transaction(async (transaction) => {
    await lockPartners(transaction, [target.id]);
    const opened = await openPartner(transaction, target);
    if ('refused' in opened) return opened;
    const after = inOrder(PartnerInput.parse({ ...partnerContent(opened.partner), ...patch }));
    const errors = areaFaults(tree, after);
    if (errors.length > 0) return { refused: 'faulty', errors };
    await updatePartner(transaction, opened.partner, after, author);
    return { partner: await existingPartner(transaction, target.id) };
  });
}

/** Deletes a partner in one transaction, if it is still the version the person read and nothing points at it. */
export async function deletePartnerIfCurrent(
  db: Db,
  target: Target,
  author: Author,
): Promise<Written | PartnerNotOpen | { readonly refused: 'inUse' }> {
  return db.transaction(async (transaction) => {
    await lockPartners(transaction, [target.id]);
    const opened = await openPartner(transaction, target);
    if ('refused' in opened) return opened;
    const [pointing] = await transaction
      .select({ id: partner.id })
      .from(partner)
      .where(eq(partner.mergedInto, target.id))
      .limit(1);
    if (opened.partner.insatsCount > 0 || pointing) return { refused: 'inUse' };
    await softDeletePartner(transaction, opened.partner, author);
    return opened;
  });
}

/** A locked partner that is in use and still the version the person read. */
export async function openPartner(
  transaction: Transaction,
  { id, version }: Target,
): Promise<Written | PartnerNotOpen> {
  const stored = await readPartner(transaction, id);
  if (stored === null || stored.deletedAt !== null) return { refused: 'missing' };
  if (stored.version !== version) return { refused: 'stale', current: stored };
  return stored.mergedInto === null ? { partner: stored } : { refused: 'merged' };
}

export async function existingPartner(transaction: Transaction, id: string): Promise<StoredPartner> {
  const stored = await readPartner(transaction, id);
  if (stored === null) throw new Error(`The partner ${id} was written and is not there.`);
  return stored;
}

/** The same content however it was sent: levnadsvanor in their own order. */
function inOrder(input: PartnerInput): PartnerInput {
  return { ...input, levnadsvanor: levnadsvanor.filter((levnadsvana) => input.levnadsvanor.includes(levnadsvana)) };
}

function areaFaults(tree: AreaTree, { areaIds }: PartnerInput): FieldError[] {
  return areaIds.flatMap((id, index) =>
    tree.get(id) ? [] : [{ field: `areaIds.${index}`, message: unknownAreaMessage }],
  );
}
