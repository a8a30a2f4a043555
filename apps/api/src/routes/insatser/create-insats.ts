import { createHash, randomUUID } from 'node:crypto';
import type { InsatsInput } from '@halsouppdrag/domain';
import { and, eq, sql } from 'drizzle-orm';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { type Author, insertInsats } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { idempotentWrite } from '../../db/tables/index.ts';
import { inOrder, insatsFaults } from './insats-checks.ts';
import type { Refusal } from './insats-outcome.ts';

type Refused = Extract<Refusal, { refused: 'deleted' | 'otherArea' | 'faulty' | 'keyUsed' }>;

/**
 * Stores a new insats in one transaction. With a key that the same person has used for the same content, answers the
 * insats that made, however long ago and however many ask at once.
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
    const earlier = key === undefined ? null : await madeWith(transaction, author, key, input);
    if (earlier) return earlier;

    const errors = await insatsFaults(transaction, tree, input, author.at);
    if (errors.length > 0) return { refused: 'faulty', errors };
    if (!coversAll(author.person, input.areaIds, tree)) return { refused: 'otherArea' };

    const id = randomUUID();
    await insertInsats(transaction, id, input, author);
    if (key !== undefined) {
      const requestHash = hashOf(input);
      await transaction
        .insert(idempotentWrite)
        .values({ personId: author.person.id, key, requestHash, entity: 'insats', entityId: id, createdAt: author.at });
    }
    return { insats: await existing(transaction, id) };
  });
}

async function madeWith(
  transaction: Transaction,
  { person }: Author,
  key: string,
  input: InsatsInput,
): Promise<{ insats: StoredInsats } | Refused | null> {
  // Held until the transaction ends: who comes second at the same moment waits, and then finds the first one's insats.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${person.id} ${key}`}, 0))`);
  const [used] = await transaction
    .select()
    .from(idempotentWrite)
    .where(and(eq(idempotentWrite.personId, person.id), eq(idempotentWrite.key, key)));
  if (!used) return null;
  if (used.entity !== 'insats' || used.requestHash !== hashOf(input)) return { refused: 'keyUsed' };
  const insats = await existing(transaction, used.entityId);
  return insats.deletedAt === null ? { insats } : { refused: 'deleted' };
}

async function existing(transaction: Transaction, id: string): Promise<StoredInsats> {
  const insats = await readInsats(transaction, id);
  if (insats === null) throw new Error(`The insats ${id} was written and is not there.`);
  return insats;
}

const hashOf = (input: InsatsInput) => createHash('sha256').update(JSON.stringify(input)).digest('hex');
