import { createHash } from 'node:crypto';
import type { Person } from '@halsouppdrag/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from './open-database.ts';
import { idempotentWrite } from './tables/index.ts';

interface Once {
  readonly person: Person;
  readonly at: Date;
  /** The Idempotency-Key; undefined makes a new record each time. */
  readonly key: string | undefined;
  readonly entity:
    | 'insats'
    | 'behov'
    | 'partner'
    | 'diary'
    | 'photo'
    | 'network'
    | 'scenario'
    | 'import'
    | 'load'
    | 'savedQuery'
    | 'queryRun'
    | 'areaVersion'
    | 'areaFetch';
  /** What was sent: the same key with other content is a mistake and no retry. */
  readonly content: unknown;
}

type Made = { readonly id: string };

/**
 * Makes a record once a key. Answers the record that the same person's key has already made of the same content,
 * however long ago and however many ask at once, also one deleted since. What `make` refuses uses up no key.
 */
export async function writeOnce<Refused extends { readonly refused: string }>(
  transaction: Transaction,
  { person, at, key, entity, content }: Once,
  make: () => Promise<Made | Refused>,
): Promise<Made | Refused | { readonly refused: 'keyUsed' }> {
  if (key === undefined) return make();
  // Held until the transaction ends: who comes second at the same moment waits, and then finds the first one's record.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${person.id} ${key}`}, 0))`);
  const requestHash = hashOf(content);
  const [used] = await transaction
    .select()
    .from(idempotentWrite)
    .where(and(eq(idempotentWrite.personId, person.id), eq(idempotentWrite.key, key)));
  if (used) {
    return used.entity === entity && used.requestHash === requestHash ? { id: used.entityId } : { refused: 'keyUsed' };
  }
  const made = await make();
  if ('refused' in made) return made;
  await transaction
    .insert(idempotentWrite)
    .values({ personId: person.id, key, requestHash, entity, entityId: made.id, createdAt: at });
  return made;
}

const hashOf = (content: unknown) =>
  createHash('sha256')
    .update(content instanceof Uint8Array ? content : JSON.stringify(content))
    .digest('hex');
