import { hasEnded, type Job } from '@halsouppdrag/domain';

interface Listener<Own extends Job> {
  readonly onJob: (job: Own) => void;
  /** `isOver`: the server knows no such job any more; else it is not heard from, and listened for. */
  readonly onLost: (isOver: boolean) => void;
}

/** Hears of a job each time it has changed, until it has ended. Gives what stops the hearing, which does not stop the job. */
export function followJob<Own extends Job>(
  id: string,
  read: (data: unknown) => Own | null,
  { onJob, onLost }: Listener<Own>,
): () => void {
  const source = new EventSource(`/api/jobs/${id}/events`);
  source.addEventListener('job', ({ data }: MessageEvent<string>) => {
    const job = read(JSON.parse(data));
    if (job === null) return;
    if (hasEnded(job.state)) source.close();
    onJob(job);
  });
  // A browser comes back by itself, unless the server answered that there is nothing to follow.
  source.onerror = () => onLost(source.readyState === EventSource.CLOSED);
  return () => source.close();
}
