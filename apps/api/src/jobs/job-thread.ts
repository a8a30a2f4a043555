import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';

/** The work of a kind of job. What it tells replaces what it told before. */
export type Work<Input, Progress, Answer> = (
  input: Input,
  tell: (progress: Progress) => void,
) => Answer | Promise<Answer>;

/** A reason for having no answer that the person who asked can do something about. Its message is shown to them. */
export class JobRefused extends Error {}

export interface JobOrder {
  readonly kind: string;
  readonly input: unknown;
}

export type JobReport =
  | { readonly kind: 'progress'; readonly progress: unknown }
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly message: string };

/** Does what the thread was started for. What the work throws by mistake ends the thread, which whoever started it hears. */
export async function doJob(
  works: Readonly<Record<string, () => Promise<Work<never, unknown, unknown>>>>,
): Promise<void> {
  giveWay();
  const { kind, input } = workerData as JobOrder;
  const report = (one: JobReport) => parentPort?.postMessage(one);
  const load = works[kind];
  if (load === undefined) throw new Error(`There is no work of kind "${kind}".`);
  const work = await load();
  try {
    // What was prepared was prepared for this kind.
    const answer = await work(input as never, (progress) => report({ kind: 'progress', progress }));
    report({ kind: 'done', answer });
  } catch (error) {
    if (!(error instanceof JobRefused)) throw error;
    report({ kind: 'refused', message: error.message });
  }
}

const lowestPriority = 19;

/**
 * Lets who answers calls go first where there are fewer cores than threads. Only on Linux does this hold for the thread
 * that asks for it alone (setpriority(2), "C library/kernel differences"); elsewhere it would slow the whole server.
 */
function giveWay(): void {
  if (process.platform === 'linux') setPriority(Math.min(lowestPriority, getPriority() + 5));
}
