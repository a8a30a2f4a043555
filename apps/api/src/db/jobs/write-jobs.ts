import type { JobState } from '@halsouppdrag/domain';
import { and, count, eq, inArray, isNotNull, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { job } from '../tables/index.ts';

/** The database's clock: jobs are compared between processes, which may be on several machines. */
const now = sql`now()`;
const secondsAgo = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;
/** Any number that nothing else locks by. */
const queueLock = 6_517_201;
export const interruptedText = 'Avbröts när servern startades om eller tappade kontakten med databasen. Börja om.';

interface NewJob {
  readonly kind: string;
  readonly question: unknown;
  readonly askedBy: string | null;
}

/** Puts a job last in the queue and gives its id; null when as many as may wait already do. */
export async function queueJob(transaction: Transaction, asked: NewJob, mostWaiting: number): Promise<string | null> {
  // Two who ask at the same moment would otherwise both find the last place free.
  await transaction.execute(sql`select pg_advisory_xact_lock(${queueLock})`);
  const [waiting] = await transaction.select({ jobs: count() }).from(job).where(eq(job.state, 'waiting'));
  if ((waiting?.jobs ?? 0) >= mostWaiting) return null;
  const id = crypto.randomUUID();
  await transaction.insert(job).values({ ...asked, id, state: 'waiting', createdAt: sql`clock_timestamp()` });
  return id;
}

/** Takes the job that has waited longest, so that no other process runs it; null when none of these kinds waits. */
export async function claimJob(db: Db, kinds: readonly string[]) {
  const [claimed] = await db
    .update(job)
    .set({ state: 'running', startedAt: now, heartbeatAt: now })
    .where(
      eq(
        job.id,
        db
          .select({ id: job.id })
          .from(job)
          .where(and(eq(job.state, 'waiting'), inArray(job.kind, [...kinds])))
          .orderBy(job.createdAt, job.id)
          .limit(1)
          .for('update', { skipLocked: true }),
      ),
    )
    .returning({ id: job.id, kind: job.kind, question: job.question });
  return claimed ?? null;
}

const running = (id: string) => and(eq(job.id, id), eq(job.state, 'running'));

/** The number of the transaction that writes a row, by which `KeptAnswers` knows it. */
const transactionId = sql<string>`pg_current_xact_id()::text`;

/** Gives the transaction it was written in; null once the job runs no more, as when somebody has cancelled it. */
export async function writeProgress(db: Db, id: string, progress: unknown): Promise<string | null> {
  const [written] = await db
    .update(job)
    .set({ progress, heartbeatAt: now })
    .where(running(id))
    .returning({ transactionId });
  return written?.transactionId ?? null;
}

/** Tells that these are still worked on; gives those of them that are still to be, with the transaction it was written in. */
export async function beatJobs(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const still = await db
    .update(job)
    .set({ heartbeatAt: now })
    .where(and(inArray(job.id, [...ids]), eq(job.state, 'running')))
    .returning({ id: job.id, transactionId });
  return new Map(still.map((one) => [one.id, one.transactionId]));
}

type Ending =
  | { readonly state: 'done'; readonly answer: unknown; readonly progress: unknown }
  | { readonly state: 'failed' | 'interrupted'; readonly problem: string };

/** Ends a running job; gives false where it had ended already, as when it was cancelled at the last moment. */
export async function endJob(db: Db | Transaction, id: string, ending: Ending): Promise<boolean> {
  const ended = await db
    .update(job)
    .set({ ...ending, endedAt: now })
    .where(running(id))
    .returning({ id: job.id });
  return ended.length > 0;
}

/** Ends a job that waits or runs, on whatever process; one that has ended stays as it is. Gives its state after. */
export async function cancelJob(db: Db, id: string): Promise<JobState | null> {
  await db
    .update(job)
    .set({ state: 'cancelled', endedAt: now })
    .where(and(eq(job.id, id), isNull(job.endedAt)));
  const [found] = await db.select({ state: job.state }).from(job).where(eq(job.id, id));
  return found?.state ?? null;
}

/**
 * Says of running jobs that nobody has answered for in so many seconds what has become of them; `alive` are those that
 * the asking process runs itself, and knows of though it may have been asleep or cut off for a while.
 */
export async function interruptDeadJobs(db: Db, silentSeconds: number, alive: readonly string[]): Promise<void> {
  const isSilent = or(isNull(job.heartbeatAt), lt(job.heartbeatAt, secondsAgo(silentSeconds)));
  await db
    .update(job)
    .set({ state: 'interrupted', problem: interruptedText, endedAt: now })
    .where(and(eq(job.state, 'running'), isSilent, notInArray(job.id, [...alive])));
}

/** Removes what ended longer ago than this; gives how many. */
export async function removeOldJobs(db: Db, keptHours: number): Promise<number> {
  const removed = await db
    .delete(job)
    .where(and(isNotNull(job.endedAt), lt(job.endedAt, secondsAgo(keptHours * 3600))))
    .returning({ id: job.id });
  return removed.length;
}
