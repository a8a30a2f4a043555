import { sql } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { seesNoMore } from './snapshot.ts';

/** So many answers are kept at once; the one found longest ago goes first. */
const most = 40;
const mostDisregarded = 1000;

/** A moment of the database: what it had seen by then. */
export type Moment = string;

export type Kept<Question, Answer> = (question: Question, at?: Moment) => Promise<Answer>;

export interface KeptAnswers {
  /**
   * The same question, asked of the database only when something has been written since it was last answered. The
   * question is known by its JSON, so it says all that the answer depends on. Finding one answer may take others: they
   * are asked with the moment that it was asked at, and the database need not say anew what it has seen.
   */
  of<Question, Answer>(find: (question: Question, at: Moment) => Promise<Answer>): Kept<Question, Answer>;
  /** Says of a transaction, by its number, that nothing an answer is found from was written in it. */
  disregard(transactionId: string): void;
}

/**
 * Keeps answers for as long as nothing is written in the database but what is to be disregarded, whichever process
 * writes. The database is asked each time: a snapshot says which transactions it sees, and what was acknowledged is in
 * every snapshot taken after (PostgreSQL, "Functions and Operators: Transaction ID and Snapshot Information").
 */
export function keptAnswers(db: Db): KeptAnswers {
  const snapshot = snapshotReader(db);
  const disregarded = new Set<string>();
  return {
    disregard: (transactionId) => {
      disregarded.add(transactionId);
      for (const oldest of [...disregarded].slice(0, -mostDisregarded)) disregarded.delete(oldest);
    },
    of: <Question, Answer>(find: (question: Question, at: Moment) => Promise<Answer>) => {
      let at: Moment = '';
      let kept = new Map<string, Promise<Answer>>();
      return async (question: Question, askedAt?: Moment): Promise<Answer> => {
        // Before the answer: what is written in between makes an answer newer than its snapshot, never older.
        const now = askedAt ?? (await snapshot());
        if (now !== at) {
          if (!seesNoMore(at, now, disregarded)) kept = new Map();
          // Also when it goes back: what is found for an earlier moment may rest on what was kept then.
          at = now;
        }
        const key = JSON.stringify(question);
        const known = kept.get(key);
        if (known) return known;
        const finding = find(question, now);
        const own = kept.set(key, finding);
        finding.catch(() => own.delete(key));
        for (const oldest of [...own.keys()].slice(0, -most)) own.delete(oldest);
        return finding;
      };
    },
  };
}

/** One question at a time: those who ask while it is away share the next, which is sent after the last of them asked. */
function snapshotReader(db: Db): () => Promise<Moment> {
  let away: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Moment> | null = null;
  const read = async () => {
    await away;
    // Those who came in the same turn belong together, also where nobody was before them.
    await new Promise((resolve) => setImmediate(resolve));
    waiting = null;
    const [row] = await db
      .select({ snapshot: sql<string>`pg_current_snapshot()::text` })
      .from(sql`(values (1)) as one`)
      .prepare('snapshot')
      .execute();
    if (row === undefined) throw new Error('The database gave no snapshot.');
    return row.snapshot;
  };
  return () => {
    if (waiting === null) {
      waiting = read();
      const asked = waiting;
      // Its failure is for those who asked it.
      away = asked.catch(() => undefined);
    }
    return waiting;
  };
}
