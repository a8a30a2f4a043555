import { Worker } from 'node:worker_threads';
import type { JobOrder, JobReport } from './job-thread.ts';

/** A thread that grows beyond this ends alone, and does not take the server with it. */
const mostHeapMb = 1024;

export interface Thread {
  /** Ends it at once, whatever it does; nothing is heard of it after that. */
  readonly end: () => void;
}

/**
 * Starts a thread for one job. `onReport` hears what it says, in order; `onLost` once, if it ends without having said
 * that it is done or refused.
 */
export function startThread(
  entry: URL,
  order: JobOrder,
  { onReport, onLost }: { onReport: (report: JobReport) => void; onLost: (error: unknown) => void },
): Thread {
  // What is built runs as it is; the source needs a loader first.
  const isSource = entry.pathname.endsWith('.ts');
  const worker = new Worker(isSource ? new URL('./run-source.mjs', import.meta.url) : entry, {
    workerData: order,
    argv: [entry.href],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
  });
  let over = false;
  const end = () => {
    over = true;
    void worker.terminate();
  };
  const lost = (error: unknown) => {
    if (over) return;
    end();
    onLost(error);
  };
  worker.on('message', (report: JobReport) => {
    if (over) return;
    if (report.kind !== 'progress') end();
    onReport(report);
  });
  worker.on('error', lost);
  worker.on('messageerror', lost);
  worker.on('exit', (code) => lost(new Error(`The thread ended by itself with code ${code}.`)));
  return { end };
}
