/**
 * What the thread that hides telling counts starts with: the one place that says where it is. Built, all of the server is
 * JavaScript in one folder.
 */
export const printingEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../printing.worker.ts' : './printing.worker.js',
  import.meta.url,
);
