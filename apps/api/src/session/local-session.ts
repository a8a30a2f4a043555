import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '@halsouppdrag/domain';
import { eq, lt, or } from 'drizzle-orm';
import { findPeople } from '../db/find-people.ts';
import type { Db } from '../db/open-database.ts';
import { session } from '../db/tables/index.ts';

const hour = 3_600_000;
/** A working day and a little more: who left the page open over night chooses again. */
const idleMs = 12 * hour;
const absoluteMs = 7 * 24 * hour;
/** So that reading a page is not a write for every call it makes. */
const noteSeenAfterMs = 60_000;
const tokenBytes = 32;

/** Local mode's stand-in for logging in: anyone at this machine may choose whom they are. */
export interface LocalSessions {
  /** Who holds the token, null when it is unknown or too old. */
  personOf(token: string): Promise<Person | null>;
  /** A new token for someone, null when there is no such person. */
  start(personId: string): Promise<{ person: Person; token: string } | null>;
  end(token: string): Promise<void>;
}

export function localSessions(db: Db, clock: () => Date): LocalSessions {
  return {
    personOf: async (token) => {
      const now = clock();
      const [found] = await db
        .select()
        .from(session)
        .where(eq(session.tokenHash, hashOf(token)));
      if (!found || isOver(found, now)) return null;
      if (now.getTime() - found.seenAt.getTime() > noteSeenAfterMs) {
        await db.update(session).set({ seenAt: now }).where(eq(session.tokenHash, found.tokenHash));
      }
      const [person] = await findPeople(db, found.personId);
      return person ?? null;
    },
    start: async (personId) => {
      const [person] = await findPeople(db, personId);
      if (!person) return null;
      const now = clock();
      const token = randomBytes(tokenBytes).toString('base64url');
      await db
        .delete(session)
        .where(or(lt(session.seenAt, before(now, idleMs)), lt(session.createdAt, before(now, absoluteMs))));
      await db.insert(session).values({ tokenHash: hashOf(token), personId, createdAt: now, seenAt: now });
      return { person, token };
    },
    end: async (token) => {
      await db.delete(session).where(eq(session.tokenHash, hashOf(token)));
    },
  };
}

function isOver({ seenAt, createdAt }: typeof session.$inferSelect, now: Date): boolean {
  return seenAt < before(now, idleMs) || createdAt < before(now, absoluteMs);
}

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
