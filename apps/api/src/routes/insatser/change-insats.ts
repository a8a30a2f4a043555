import { InsatsInput, type InsatsPatch } from '@halsouppdrag/domain';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import { contentOf, type StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { type Author, lockInsats, softDeleteInsats, updateInsats } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { inOrder, insatsFaults } from './insats-checks.ts';
import type { Refusal } from './insats-outcome.ts';

type NotOpen = Extract<Refusal, { refused: 'missing' | 'otherArea' | 'stale' }>;
type Faulty = Extract<Refusal, { refused: 'otherArea' | 'faulty' }>;

interface Target {
  readonly id: string;
  /** The version the person read, null when what was sent names none. */
  readonly version: number | null;
}

/** Changes an insats in one transaction, if it is still the version the person read. */
export async function changeInsatsIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  patch: InsatsPatch,
  author: Author,
): Promise<{ insats: StoredInsats } | NotOpen | Faulty> {
  return db.transaction(async (transaction) => {
    const opened = await openForWriting(transaction, tree, target, author);
    if ('refused' in opened) return opened;

    const merged = InsatsInput.safeParse({ ...contentOf(opened.insats), ...patch });
    if (!merged.success) {
      const errors = merged.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return { refused: 'faulty', errors };
    }
    const after = inOrder(merged.data);
    const errors = await insatsFaults(transaction, tree, after, author.at);
    if (errors.length > 0) return { refused: 'faulty', errors };
    if (!coversAll(author.person, after.areaIds, tree)) return { refused: 'otherArea' };

    await updateInsats(transaction, opened.insats, after, author);
    return { insats: (await readInsats(transaction, target.id)) ?? opened.insats };
  });
}

/** Deletes an insats in one transaction, if it is still the version the person read. */
export async function deleteInsatsIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  author: Author,
): Promise<{ insats: StoredInsats } | NotOpen> {
  return db.transaction(async (transaction) => {
    const opened = await openForWriting(transaction, tree, target, author);
    if (!('refused' in opened)) await softDeleteInsats(transaction, opened.insats, author);
    return opened;
  });
}

async function openForWriting(
  transaction: Transaction,
  tree: AreaTree,
  { id, version }: Target,
  { person }: Author,
): Promise<{ insats: StoredInsats } | NotOpen> {
  await lockInsats(transaction, id);
  const insats = await readInsats(transaction, id);
  if (insats === null || insats.deletedAt !== null) return { refused: 'missing' };
  if (!coversAll(person, insats.areaIds, tree)) return { refused: 'otherArea' };
  if (insats.version !== version) return { refused: 'stale', current: insats };
  return { insats };
}
