/**
 * What the thread that travels the roads starts with: the one place that says where it is. Built, all of the server is
 * JavaScript in one folder.
 */
export const roadsEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../roads.worker.ts' : './roads.worker.js',
  import.meta.url,
);
