import type { Work } from './job-thread.ts';

/** The work of each kind of job, loaded only in the threads that do it. */
export const jobWorks: Readonly<Record<string, () => Promise<Work<never, unknown, unknown>>>> = {
  network: async () => (await import('../network/network-work.ts')).networkWork,
  placement: async () =>
    (await import('../routes/placements/placement-work.ts')).placementWork as Work<never, unknown, unknown>,
};
