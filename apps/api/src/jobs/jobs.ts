import { availableParallelism } from 'node:os';
import type { Person } from '@halsouppdrag/domain';
import type { Logger } from 'pino';
import { readJobs, type StoredJob } from '../db/jobs/read-jobs.ts';
import { cancelJob, interruptDeadJobs, queueJob } from '../db/jobs/write-jobs.ts';
import type { Transaction } from '../db/open-database.ts';
import { withoutValues } from '../db/without-values.ts';
import type { Services } from '../handlers.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import { type FollowSettings, followJobs } from './follow-jobs.ts';
import type { AnyJobKind, JobKind, WaitingKind } from './job-kind.ts';
import { type RunnerSettings, runJobs } from './run-jobs.ts';

/** What is worked out beside the calls: asked for, followed, cancelled and read, on whatever process it runs. */
export interface Jobs {
  /** The new job's id; null when too many wait. Asked within a transaction it begins soon after that has ended. */
  readonly ask: <Question, Answer>(
    kind: JobKind<Question, Answer> | WaitingKind<Question>,
    question: Question,
    askedBy: Person | null,
    transaction?: Transaction,
  ) => Promise<string | null>;
  /** Begins at once what was asked for within a transaction that has ended. */
  readonly hurry: () => void;
  readonly read: (id: string) => Promise<StoredJob | null>;
  /** Ends it if it has not ended; gives how it then is. */
  readonly cancel: (id: string) => Promise<StoredJob | null>;
  /** Server-sent events that end with the job; null when too many follow jobs. */
  readonly follow: (id: string) => ReadableStream<Uint8Array> | null;
  /** Takes up what waits, from now on; not before it is sure that this process will stay. */
  readonly begin: () => void;
  readonly stop: () => Promise<void>;
}

interface JobSettings extends RunnerSettings, FollowSettings {
  readonly mostWaiting: number;
  /** Silent for so long, a process that runs a job is taken to be dead. */
  readonly silentSeconds: number;
  readonly entry: URL;
}

const usual: JobSettings = {
  // One core is left to answer calls.
  most: Math.min(2, Math.max(1, availableParallelism() - 1)),
  // Each waits for another database, most of them for the same few.
  mostWaits: 4,
  mostWaiting: 20,
  mostFollowers: 200,
  beatMs: 1000,
  silentSeconds: 10,
  lookMs: 200,
  tellMs: 200,
  entry: threadEntry('job'),
};

/** Where jobs are asked for and run. A job that was running when its process died is said to have been interrupted. */
export function openJobs(
  { db, kept }: Pick<Services, 'db' | 'kept'>,
  logger: Logger,
  kinds: readonly AnyJobKind[],
  given: Partial<JobSettings> = {},
): Jobs {
  const settings = { ...usual, ...given };
  const runner = runJobs({ db, kept }, logger, kinds, settings.entry, settings);
  const followers = followJobs(db, logger, settings);
  let looking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isAway = false;
  // Also for what other processes left, waiting or running, when they died.
  const lookOnce = async () => {
    try {
      await interruptDeadJobs(db, settings.silentSeconds, runner.running());
      isAway = false;
      runner.fill();
    } catch (error) {
      if (!isAway) logger.warn({ error: withoutValues(error) }, 'jobs: could not look for them');
      isAway = true;
    }
  };
  const look = () => {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
  };
  const read = async (id: string) => (await readJobs(db, [id]))[0] ?? null;
  return {
    ask: async (kind, question, askedBy, transaction) => {
      const asked = { kind: kind.name, question, askedBy: askedBy?.id ?? null };
      if (transaction !== undefined) return queueJob(transaction, asked, settings.mostWaiting);
      const id = await db.transaction((own) => queueJob(own, asked, settings.mostWaiting));
      runner.fill();
      return id;
    },
    hurry: runner.fill,
    read: async (id) => {
      await interruptDeadJobs(db, settings.silentSeconds, runner.running());
      return read(id);
    },
    cancel: async (id) => {
      if ((await cancelJob(db, id)) === null) return null;
      runner.drop(id);
      return read(id);
    },
    follow: followers.open,
    begin: () => {
      look();
      timer = setInterval(look, settings.beatMs);
      timer.unref();
    },
    stop: async () => {
      if (timer !== null) clearInterval(timer);
      followers.stop();
      await looking;
      await runner.stop();
    },
  };
}
