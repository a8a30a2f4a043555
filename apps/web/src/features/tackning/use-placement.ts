import { hasEnded, PlacementJob, type PlacementQuestion } from '@halsouppdrag/domain';
import { useEffect, useRef, useState } from 'react';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { followJob } from '../../api/follow-job.ts';

/** What has become of what was asked. */
export type Asking =
  | { readonly kind: 'none' }
  | { readonly kind: 'starting' }
  /** `isLost`: the server is not heard from; it is listened for. */
  | { readonly kind: 'followed'; readonly job: PlacementJob; readonly isLost: boolean }
  /** The server knows no such job any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly error: unknown };

/**
 * Asks the server for the best places and follows how it goes. A new question, and leaving what it is shown in, takes
 * the one before back: nobody would see its answer.
 */
export function usePlacement() {
  const [asking, setAsking] = useState<Asking>({ kind: 'none' });
  const takeBack = useRef<(() => void) | null>(null);
  useEffect(() => () => takeBack.current?.(), []);

  const ask = async (question: PlacementQuestion) => {
    takeBack.current?.();
    let isWanted = true;
    let leave: (() => void) | null = null;
    let latest: PlacementJob | null = null;
    takeBack.current = () => {
      isWanted = false;
      leave?.();
      if (latest !== null && !hasEnded(latest.state)) void cancelled(latest.id);
    };
    setAsking({ kind: 'starting' });
    try {
      latest = await answer(await api.placements.$post({ json: question }));
    } catch (error) {
      if (isWanted) setAsking({ kind: 'refused', error });
      return;
    }
    const { id } = latest;
    // Asked for something else while this was on its way.
    if (!isWanted) return void cancelled(id);
    const become = (job: PlacementJob) => {
      latest = job;
      setAsking({ kind: 'followed', job, isLost: false });
    };
    become(latest);
    leave = followJob(id, readJob, {
      onJob: (job) => {
        if (isWanted) become(job);
      },
      onLost: (isOver) => {
        if (!isWanted || latest === null || hasEnded(latest.state)) return;
        setAsking(isOver ? { kind: 'gone' } : { kind: 'followed', job: latest, isLost: true });
      },
    });
  };
  const cancel = async () => {
    if (asking.kind === 'starting') {
      // It has no name yet: it is taken back as soon as the server has given it one.
      takeBack.current?.();
      setAsking({ kind: 'none' });
    }
    if (asking.kind !== 'followed') return;
    const job = await cancelled(asking.job.id);
    if (job !== null) setAsking({ kind: 'followed', job, isLost: false });
  };
  return { asking, ask, cancel };
}

const readJob = (data: unknown) => PlacementJob.safeParse(data).data ?? null;

/** The job as it is after it has been taken back; null where the server could not be told. */
async function cancelled(id: string): Promise<PlacementJob | null> {
  try {
    return PlacementJob.parse(await answer(await api.jobs[':id'].cancel.$post({ param: { id } })));
  } catch {
    return null;
  }
}
