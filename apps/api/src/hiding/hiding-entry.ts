/**
 * What the thread that hides telling counts starts with: the one place that says where it is. Built, all of the server is
 * JavaScript in one folder.
 */
export const hidingEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../hiding.worker.ts' : './hiding.worker.js',
  import.meta.url,
);
