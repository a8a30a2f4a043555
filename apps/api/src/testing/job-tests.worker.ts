import { getPriority } from 'node:os';
import { doJob, JobRefused, type Work } from '../jobs/job-thread.ts';

/** Tells 1, 2, … and answers with the last. */
const count: Work<{ to: number }, { at: number }, { counted: number }> = async ({ to }, tell) => {
  for (let at = 1; at <= to; at++) {
    tell({ at });
    // So that some of it is written before the next comes.
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return { counted: to };
};

/** Never lets go of its thread, nor ends. */
const spin: Work<unknown, { at: number }, never> = (_, tell) => {
  tell({ at: 1 });
  for (;;) Math.sqrt(2);
};

const refuse: Work<{ why: string }, never, never> = ({ why }) => {
  throw new JobRefused(why);
};

const fail: Work<unknown, never, never> = () => {
  throw new RangeError('hemligt-fel');
};

const leave: Work<unknown, never, never> = () => process.exit(3);

/** How far back this thread stands in the queue for a core. */
const rank: Work<unknown, never, { counted: number }> = () => ({ counted: getPriority() });

const works = { count, spin, refuse, fail, leave, rank };
await doJob(Object.fromEntries(Object.entries(works).map(([name, work]) => [name, async () => work])));
