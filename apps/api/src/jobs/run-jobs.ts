import type { Logger } from 'pino';
import { beatJobs, claimJob, endJob, interruptedText, writeProgress } from '../db/jobs/write-jobs.ts';
import { withoutValues } from '../db/without-values.ts';
import type { Services } from '../handlers.ts';
import type { AnyJobKind, JobKind, WaitingKind } from './job-kind.ts';
import { JobRefused, type JobReport } from './job-thread.ts';
import { startThread, type Thread } from './start-thread.ts';
import { type Heard, startWaiting } from './start-waiting.ts';

export interface RunnerSettings {
  /** Threads at a time, in this process. */
  readonly most: number;
  /** Jobs at a time that wait for others, beside those. */
  readonly mostWaits: number;
  readonly beatMs: number;
  /** What a job tells of how far it has come is written at most this often. */
  readonly tellMs: number;
}

export interface Runner {
  /** Starts what waits, as far as there is room. */
  readonly fill: () => void;
  /** The jobs that run here. */
  readonly running: () => string[];
  /** Ends the thread of a job that has been cancelled, if it runs here. */
  readonly drop: (id: string) => void;
  /** Ends all, and says of what ran that it was interrupted. */
  readonly stop: () => Promise<void>;
}

interface Running {
  readonly waits: boolean;
  thread: Thread | null;
  limit: NodeJS.Timeout | null;
  pause: NodeJS.Timeout | null;
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claimJob>>>;

const failedText = 'Beräkningen gick inte att göra. Försök igen; hjälper det inte, ställ en mindre fråga.';
const notStoredText = 'Beräkningen blev klar, men svaret gick inte att spara. Försök igen.';
const tooLongText = (longestMs: number) =>
  `Beräkningen hann inte bli klar på ${Math.max(1, Math.round(longestMs / 60_000))} min och avbröts. Ställ en mindre fråga.`;

/** Runs the jobs of these kinds, the one that has waited longest first, in threads of this process. */
export function runJobs(
  { db, kept }: Pick<Services, 'db' | 'kept'>,
  logger: Logger,
  kinds: readonly AnyJobKind[],
  entry: URL,
  { most, mostWaits, beatMs, tellMs }: RunnerSettings,
): Runner {
  // The question of a job is what the kind with its name was asked.
  const kindOf = new Map(kinds.map((kind) => [kind.name, kind as unknown as JobKind<unknown> | WaitingKind<unknown>]));
  const namesOf = (waits: boolean) => kinds.filter((kind) => 'wait' in kind === waits).map(({ name }) => name);
  const sorts = [
    { waits: false, names: namesOf(false), room: most },
    { waits: true, names: namesOf(true), room: mostWaits },
  ];
  const threads = new Map<string, Running>();
  let filling: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const drop = (id: string) => {
    const running = threads.get(id);
    if (running === undefined) return;
    threads.delete(id);
    running.thread?.end();
    if (running.limit) clearTimeout(running.limit);
    if (running.pause) clearTimeout(running.pause);
    fill();
  };

  const start = async (claimed: Claimed) => {
    const { id, question } = claimed;
    const kind = kindOf.get(claimed.kind);
    if (kind === undefined) throw new Error(`A job of kind "${claimed.kind}" was claimed, which is none of ours.`);
    const running: Running = { waits: 'wait' in kind, thread: null, limit: null, pause: null };
    threads.set(id, running);
    let latest: { progress: unknown } | null = null;
    let told: unknown = null;
    let writing: Promise<void> = Promise.resolve();
    const isHere = () => threads.get(id) === running;

    /** One write after the other; what came while one was under way is written as the latest of it. */
    const writeLatest = async () => {
      if (latest === null || !isHere()) return;
      const { progress } = latest;
      latest = null;
      const written = await writeProgress(db, id, progress);
      if (written === null) drop(id);
      else kept.disregard(written);
    };
    const writeSoon = () => {
      writing = writing.then(writeLatest).catch(cannotSay);
      running.pause = setTimeout(() => {
        running.pause = null;
        if (latest !== null && isHere()) writeSoon();
      }, tellMs);
    };
    const end = async (ending: () => Promise<unknown>) => {
      if (!isHere()) return;
      try {
        await writing;
        await ending();
      } finally {
        drop(id);
      }
    };
    const fail = (problem: string) => end(() => endJob(db, id, { state: 'failed', problem }));
    const hear = (report: Heard) => {
      if (report.kind === 'progress') {
        told = report.progress;
        latest = { progress: told };
        if (running.pause === null) writeSoon();
      } else if (report.kind === 'refused') fail(report.message).catch(cannotSay);
      else {
        const { answer, keep } = report;
        end(async () => {
          try {
            await db.transaction(async (transaction) => {
              const isOurs = await endJob(transaction, id, { state: 'done', answer, progress: told });
              if (isOurs) await keep(transaction);
            });
          } catch (error) {
            logger.error({ job: id, kind: kind.name, error: withoutValues(error) }, 'job answer not stored');
            await endJob(db, id, { state: 'failed', problem: notStoredText });
          }
        }).catch(cannotSay);
      }
    };
    const lost = (error: unknown) => {
      logger.error({ job: id, kind: kind.name, error: withoutValues(error) }, 'job failed');
      fail(failedText).catch(cannotSay);
    };
    try {
      if ('wait' in kind) running.thread = startWaiting(kind, question, { onReport: hear, onLost: lost });
      else {
        const input = await kind.prepare(question);
        if (!isHere()) return;
        const onReport = (report: JobReport) =>
          hear(
            report.kind !== 'done'
              ? report
              : // What was answered is of the kind that was asked.
                { ...report, keep: async (own) => kind.keep?.(own, report.answer as never, question) },
          );
        running.thread = startThread(entry, { kind: kind.name, input }, { onReport, onLost: lost });
      }
      running.limit = setTimeout(() => {
        running.thread?.end();
        fail(tooLongText(kind.longestMs)).catch(cannotSay);
      }, kind.longestMs);
    } catch (error) {
      if (error instanceof JobRefused) fail(error.message).catch(cannotSay);
      else lost(error);
    }
  };

  /** The database is away: the job's heartbeat stops, and whoever asks next says that it was interrupted. */
  const cannotSay = (error: unknown) => logger.error({ error: withoutValues(error) }, 'jobs: could not write');

  const fillOnce = async () => {
    for (const { waits, names, room } of sorts) {
      const isFull = () => [...threads.values()].filter((one) => one.waits === waits).length >= room;
      while (!stopped && names.length > 0 && !isFull()) {
        const claimed = await claimJob(db, names);
        if (claimed === null) break;
        void start(claimed);
      }
    }
  };
  const fill = () => {
    again = true;
    filling ??= (async () => {
      while (again && !stopped) {
        again = false;
        await fillOnce().catch(cannotSay);
      }
      filling = null;
    })();
  };

  const beat = setInterval(() => {
    const ids = [...threads.keys()];
    if (ids.length === 0) return;
    beatJobs(db, ids).then((still) => {
      for (const id of ids) {
        const written = still.get(id);
        if (written === undefined) drop(id);
        else kept.disregard(written);
      }
    }, cannotSay);
  }, beatMs);
  beat.unref();

  return {
    fill,
    running: () => [...threads.keys()],
    drop,
    stop: async () => {
      stopped = true;
      clearInterval(beat);
      await filling;
      const ids = [...threads.keys()];
      for (const id of ids) drop(id);
      const interrupted = { state: 'interrupted', problem: interruptedText } as const;
      await Promise.all(ids.map((id) => endJob(db, id, interrupted).catch(cannotSay)));
    },
  };
}
