import { eq, lt } from 'drizzle-orm';
import type { AnswerStore } from '../../fetching/ask-service.ts';
import type { Db } from '../open-database.ts';
import { fetchedAnswer } from '../tables/index.ts';

const keptDays = 30;

/** Keeps answers in the database, so that several processes ask a service as one. Those of a month ago are let go. */
export function answerStore(db: Db): AnswerStore {
  return {
    read: async (key) => {
      const [row] = await db.select().from(fetchedAnswer).where(eq(fetchedAnswer.key, key));
      return row ? { bytes: new Uint8Array(row.bytes), etag: row.etag, fetchedAt: row.fetchedAt } : null;
    },
    write: async (key, url, answer) => {
      const oldest = new Date(answer.fetchedAt.getTime() - keptDays * 86_400_000);
      await db.delete(fetchedAnswer).where(lt(fetchedAnswer.fetchedAt, oldest));
      await db
        .insert(fetchedAnswer)
        .values({ key, url, ...answer })
        .onConflictDoUpdate({ target: fetchedAnswer.key, set: answer });
    },
  };
}
