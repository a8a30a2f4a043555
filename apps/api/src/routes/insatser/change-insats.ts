import { type InsatsField, InsatsInput, type InsatsPatch, isFieldOpen, lockOf } from '@halsouppdrag/domain';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import { changesBetween } from '../../db/audit.ts';
import { contentOf, type StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { type Author, softDeleteInsats, updateInsats } from '../../db/insatser/write-insats.ts';
import type { Db } from '../../db/open-database.ts';
import { inOrder, insatsFaults } from './insats-checks.ts';
import type { NotOpened, Refusal } from './insats-outcome.ts';
import { openInsats, type Target } from './open-insats.ts';

type Locked = Extract<Refusal, { refused: 'locked' }>;
type Faulty = Extract<Refusal, { refused: 'otherArea' | 'faulty' }>;

/** Changes an insats in one transaction, if it is still the version the person read. */
export async function changeInsatsIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  patch: InsatsPatch,
  author: Author,
): Promise<{ insats: StoredInsats } | NotOpened | Locked | Faulty> {
  return db.transaction(async (transaction) => {
    const opened = await openInsats(transaction, tree, target, author);
    if ('refused' in opened) return opened;

    const before = contentOf(opened.insats);
    const merged = InsatsInput.safeParse({ ...before, ...patch });
    if (!merged.success) {
      const errors = merged.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return { refused: 'faulty', errors };
    }
    const after = inOrder(merged.data);
    const lock = lockOf(opened.insats.step, opened.insats.decision);
    // What is sent as it already stands is no change: a page may send the whole record back.
    const shut = Object.keys(changesBetween(before, after)).filter((field) => !isFieldOpen(lock, field as InsatsField));
    if (lock !== null && shut.length > 0) return { refused: 'locked', lock, fields: shut };

    const errors = await insatsFaults(transaction, tree, after, author.at, opened.insats);
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
): Promise<{ insats: StoredInsats } | NotOpened | Locked> {
  return db.transaction(async (transaction) => {
    const opened = await openInsats(transaction, tree, target, author);
    if ('refused' in opened) return opened;
    const lock = lockOf(opened.insats.step, opened.insats.decision);
    if (lock !== null) return { refused: 'locked', lock, fields: [] };
    await softDeleteInsats(transaction, opened.insats, author);
    return opened;
  });
}
