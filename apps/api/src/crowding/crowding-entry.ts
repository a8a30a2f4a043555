/**
 * What the thread that finds where everybody goes starts with: the one place that says where it is. Built, all of the
 * server is JavaScript in one folder.
 */
export const crowdingEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../crowding.worker.ts' : './crowding.worker.js',
  import.meta.url,
);
