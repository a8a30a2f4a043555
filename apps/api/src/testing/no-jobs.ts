import type { Jobs } from '../jobs/jobs.ts';

const none = async () => null;

/** For an app that is asked for nothing that takes long. */
export const noJobs: Jobs = {
  ask: none,
  read: none,
  cancel: none,
  follow: () => null,
  hurry: () => undefined,
  begin: () => undefined,
  stop: async () => undefined,
};
