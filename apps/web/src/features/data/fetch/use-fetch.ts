import { FetchJob, type QueryRun } from '@halsouppdrag/domain';
import { useEffect, useRef, useState } from 'react';
import { followJob } from '../../../api/follow-job.ts';
import { stopFetch } from './fetch-queries.ts';

/** What has become of the fetch that was begun or taken up again. */
export type Fetching =
  | { readonly kind: 'none' }
  | { readonly kind: 'starting' }
  /** `isLost`: the server is not heard from; it is listened for. */
  | { readonly kind: 'followed'; readonly job: FetchJob; readonly isLost: boolean }
  /** The server knows no such fetch any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'done'; readonly run: QueryRun }
  | { readonly kind: 'failed'; readonly error: Error };

interface FetchCalls {
  readonly readRun: (runId: string) => Promise<QueryRun>;
  /** Whenever a fetch has begun or ended. */
  readonly onTurn: () => void;
}

const readJob = (data: unknown) => FetchJob.safeParse(data).data ?? null;

/** Follows a fetch. Leaving the page does not stop it: it is found again among the stored questions. */
export function useFetch({ readRun, onTurn }: FetchCalls) {
  const [fetching, setFetching] = useState<Fetching>({ kind: 'none' });
  const leave = useRef<(() => void) | null>(null);
  useEffect(() => () => leave.current?.(), []);

  const follow = async (start: () => Promise<FetchJob>) => {
    leave.current?.();
    let isWanted = true;
    leave.current = () => {
      isWanted = false;
    };
    const become = (next: Fetching) => {
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
      const hear = (job: FetchJob) => {
        latest = job;
        become({ kind: 'followed', job, isLost: false });
        const { answer } = job;
        if (job.endedAt !== null) onTurn();
        if (answer !== null) void orFail(async () => become({ kind: 'done', run: await readRun(answer.runId) }));
      };
      if (!isWanted) return;
      hear(latest);
      if (latest.endedAt !== null) return;
      const close = followJob(latest.id, readJob, {
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
      setFetching({ kind: 'followed', job: await stopFetch(fetching.job.id), isLost: false });
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
