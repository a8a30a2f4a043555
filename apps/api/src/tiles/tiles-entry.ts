/**
 * What the thread that cuts map tiles starts with: the one place that says where it is. Built, all of the server is
 * JavaScript in one folder.
 */
export const tilesEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../tiles.worker.ts' : './tiles.worker.js',
  import.meta.url,
);
