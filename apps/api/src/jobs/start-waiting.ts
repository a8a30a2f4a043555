import type { WaitedFor, WaitingKind } from './job-kind.ts';
import { JobRefused, type JobReport } from './job-thread.ts';
import type { Thread } from './start-thread.ts';

/** What is heard of a job, wherever it runs. */
export type Heard = Exclude<JobReport, { kind: 'done' }> | ({ readonly kind: 'done' } & WaitedFor);

/** Starts a job that waits in this process; heard of as one that works in a thread, and ended as one. */
export function startWaiting(
  { wait }: WaitingKind<unknown>,
  question: unknown,
  { onReport, onLost }: { onReport: (report: Heard) => void; onLost: (error: unknown) => void },
): Thread {
  const stop = new AbortController();
  const report = (one: Heard) => {
    if (!stop.signal.aborted) onReport(one);
  };
  wait(question, (progress) => report({ kind: 'progress', progress }), stop.signal).then(
    (waited) => report({ kind: 'done', ...waited }),
    (error: unknown) => {
      if (error instanceof JobRefused) report({ kind: 'refused', message: error.message });
      else if (!stop.signal.aborted) onLost(error);
    },
  );
  return { end: () => stop.abort() };
}
