/**
 * What the thread that reads files of figures starts with: the one place that says where it is. Built, all of the server
 * is JavaScript in one folder.
 */
export const figureFilesEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../files.worker.ts' : './files.worker.js',
  import.meta.url,
);
