import type { FetchJob } from '@halsouppdrag/domain';
import { useEffect, useRef, useState } from 'react';
import { followJob } from '../../../api/follow-job.ts';
import { stopFetch } from './fetch-queries.ts';

/** A fetch, whatever comes of it. */
export type AnyFetch<Answer = unknown> = Omit<FetchJob, 'answer'> & { readonly answer: Answer | null };

/** What has become of the fetch that was begun or taken up again. */
export type Fetching<Came = unknown> =
  | { readonly kind: 'none' }
  | { readonly kind: 'starting' }
  /** `isLost`: the server is not heard from; it is listened for. */
  | { readonly kind: 'followed'; readonly job: AnyFetch; readonly isLost: boolean }
  /** The server knows no such fetch any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'done'; readonly came: Came }
  | { readonly kind: 'failed'; readonly error: Error };

interface FetchCalls<Answer, Came> {
  /** Null for what is no such fetch. */
  readonly read: (data: unknown) => AnyFetch<Answer> | null;
  /** What the answer of a fetch that is done leads to. */
  readonly bring: (answer: Answer) => Promise<Came>;
  /** Whenever a fetch has begun or ended. */
  readonly onTurn: () => void;
}

/** Follows a fetch. Leaving the page does not stop it. */
export function useFetch<Answer, Came>({ read, bring, onTurn }: FetchCalls<Answer, Came>) {
  const [fetching, setFetching] = useState<Fetching<Came>>({ kind: 'none' });
  const leave = useRef<(() => void) | null>(null);
  useEffect(() => () => leave.current?.(), []);

  const follow = async (start: () => Promise<AnyFetch<Answer>>) => {
    leave.current?.();
    let isWanted = true;
    leave.current = () => {
      isWanted = false;
    };
    const become = (next: Fetching<Came>) => {
      if (isWanted) setFetching(next);
    };
    const orFail = async (step: () => Promise<void>) => {
      try {
        await step();
      } catch (error) {
        become({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    become({ kind: 'starting' });
    await orFail(async () => {
      let latest = await start();
      onTurn();
      const hear = (job: AnyFetch<Answer>) => {
        latest = job;
        become({ kind: 'followed', job, isLost: false });
        const { answer } = job;
        if (job.endedAt !== null) onTurn();
        if (answer !== null) void orFail(async () => become({ kind: 'done', came: await bring(answer) }));
      };
      if (!isWanted) return;
      hear(latest);
      if (latest.endedAt !== null) return;
      const close = followJob(latest.id, read, {
        onJob: hear,
        onLost: (isOver) => become(isOver ? { kind: 'gone' } : { kind: 'followed', job: latest, isLost: true }),
      });
      leave.current = () => {
        isWanted = false;
        close();
      };
    });
  };
  const stop = async () => {
    if (fetching.kind !== 'followed') return;
    leave.current?.();
    try {
      const job = read(await stopFetch(fetching.job.id));
      setFetching(job === null ? { kind: 'gone' } : { kind: 'followed', job, isLost: false });
    } catch (error) {
      setFetching({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
    onTurn();
  };
  const forget = () => {
    leave.current?.();
    setFetching({ kind: 'none' });
  };
  return { fetching, follow, stop, forget };
}
