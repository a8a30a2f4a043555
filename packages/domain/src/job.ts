import { type ZodType, z } from 'zod';

/** How far a job has come. It waits, runs, and ends once in one of the last four. */
export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const;
export const JobState = z.enum(jobStates);
export type JobState = z.infer<typeof JobState>;

export const hasEnded = (state: JobState): boolean => state !== 'waiting' && state !== 'running';

/** What takes too long to be waited for in one call: asked for, followed, and read when it is done. */
export const jobOf = <Progress extends ZodType, Answer extends ZodType>(progress: Progress, answer: Answer) =>
  z.object({
    id: z.uuid(),
    kind: z.string(),
    state: JobState,
    /** How many of all kinds wait before it; 0 once it runs. */
    ahead: z.int().nonnegative(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    /** The latest it told; null until it has told anything. */
    progress: progress.nullable(),
    /** Null until it is done. */
    answer: answer.nullable(),
    /** Why there is no answer and what to do about it, in plain Swedish; null unless it failed or was interrupted. */
    problem: z.string().nullable(),
  });

export const Job = jobOf(z.unknown(), z.unknown());
export type Job = z.infer<typeof Job>;
