/**
 * What a job's thread starts with: the one place that says where it is. Built, all of the server is JavaScript in one
 * folder.
 */
export const jobEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../job.worker.ts' : './job.worker.js',
  import.meta.url,
);
