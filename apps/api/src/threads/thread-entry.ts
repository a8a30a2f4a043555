/**
 * The program a thread starts with: the one place that says where it is. Built, all of the server is JavaScript in one
 * folder.
 */
export const threadEntry = (
  name: 'capacity' | 'coverage' | 'files' | 'hiding' | 'job' | 'printing' | 'roads' | 'tiles',
) => new URL(import.meta.url.endsWith('.ts') ? `../${name}.worker.ts` : `./${name}.worker.js`, import.meta.url);
