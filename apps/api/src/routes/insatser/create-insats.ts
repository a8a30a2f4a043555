import { randomUUID } from 'node:crypto';
import type { InsatsInput } from '@halsouppdrag/domain';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { type Author, insertInsats } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { writeOnce } from '../../db/write-once.ts';
import { inOrder, insatsFaults } from './insats-checks.ts';
import type { Refusal } from './insats-outcome.ts';

type Faulty = Extract<Refusal, { refused: 'otherArea' | 'faulty' }>;
type Refused = Extract<Refusal, { refused: 'deleted' | 'keyUsed' }> | Faulty;

/**
 * Stores a new insats in one transaction. With a key that the same person has used for the same content, answers the
 * insats that made.
 */
export async function createInsatsOnce(
  db: Db,
  tree: AreaTree,
  given: InsatsInput,
  author: Author,
  key: string | undefined,
): Promise<{ insats: StoredInsats } | Refused> {
  const input = inOrder(given);
  return db.transaction(async (transaction) => {
    const once = { ...author, key, entity: 'insats', content: input } as const;
    const made = await writeOnce<Faulty>(transaction, once, async () => {
      const errors = await insatsFaults(transaction, tree, input, author.at);
      if (errors.length > 0) return { refused: 'faulty', errors };
      if (!coversAll(author.person, input.areaIds, tree)) return { refused: 'otherArea' };
      const id = randomUUID();
      await insertInsats(transaction, id, input, author);
      return { id };
    });
    if ('refused' in made) return made;
    const insats = await existing(transaction, made.id);
    return insats.deletedAt === null ? { insats } : { refused: 'deleted' };
  });
}

async function existing(transaction: Transaction, id: string): Promise<StoredInsats> {
  const insats = await readInsats(transaction, id);
  if (insats === null) throw new Error(`The insats ${id} was written and is not there.`);
  return insats;
}
