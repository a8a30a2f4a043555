import { hasEnded, type Job } from '@halsouppdrag/domain';
import type { Logger } from 'pino';
import { readJobs } from '../db/jobs/read-jobs.ts';
import type { Db } from '../db/open-database.ts';
import { withoutValues } from '../db/without-values.ts';

export interface FollowSettings {
  readonly mostFollowers: number;
  /** How often those that are followed are looked at. */
  readonly lookMs: number;
}

export interface Followers {
  /**
   * The job as it is and each time it has changed, as server-sent events that end with the job; null when too many
   * follow, and once it has stopped.
   */
  readonly open: (id: string) => ReadableStream<Uint8Array> | null;
  readonly stop: () => void;
}

interface Follower {
  readonly id: string;
  readonly tell: (job: Job) => void;
  readonly beat: () => void;
  readonly end: () => void;
}

const beatEvery = 15_000;
/** Who leaves this unread is not reading. */
const mostUnreadBytes = 1024 * 1024;

/**
 * Tells of jobs on whatever process they run: by looking in the database, with one question for all that are followed.
 */
export function followJobs(db: Db, logger: Logger, { mostFollowers, lookMs }: FollowSettings): Followers {
  const followers = new Set<Follower>();
  let timer: NodeJS.Timeout | null = null;
  let beatenAt = 0;
  let stopped = false;

  const look = async () => {
    const ids = new Set([...followers].map(({ id }) => id));
    const found = new Map((await readJobs(db, [...ids])).map(({ job }) => [job.id, job]));
    const isBeat = Date.now() - beatenAt > beatEvery;
    if (isBeat) beatenAt = Date.now();
    for (const follower of followers) {
      const job = found.get(follower.id);
      // Old jobs are removed some time after they have ended, and what is told last is that a job has ended.
      if (job === undefined) continue;
      follower.tell(job);
      if (isBeat) follower.beat();
    }
  };
  const lookAgain = (afterMs: number) => {
    if (stopped || timer !== null || followers.size === 0) return;
    timer = setTimeout(async () => {
      try {
        await look();
      } catch (error) {
        logger.warn({ error: withoutValues(error) }, 'jobs: could not look');
        // Who is cut off comes back by itself.
        for (const follower of followers) follower.end();
      }
      timer = null;
      lookAgain(lookMs);
    }, afterMs);
    timer.unref();
  };

  return {
    open: (id) => {
      if (stopped || followers.size >= mostFollowers) return null;
      const { body, follower } = jobStream(id, () => followers.delete(follower));
      followers.add(follower);
      lookAgain(0);
      return body;
    },
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      for (const follower of followers) follower.end();
    },
  };
}

function jobStream(id: string, onEnd: () => void): { body: ReadableStream<Uint8Array>; follower: Follower } {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let last = '';
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    onEnd();
    controller?.close();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (given) => {
        controller = given;
      },
      cancel: () => {
        ended = true;
        onEnd();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostUnreadBytes }),
  );
  const write = (text: string) => {
    if (ended) return;
    if ((controller?.desiredSize ?? 0) <= 0) end();
    else controller?.enqueue(encoder.encode(text));
  };
  const tell = (job: Job) => {
    const data = JSON.stringify(job);
    if (data === last) return;
    last = data;
    write(`event: job\ndata: ${data}\n\n`);
    if (hasEnded(job.state)) end();
  };
  return { body, follower: { id, tell, beat: () => write(':\n\n'), end } };
}
