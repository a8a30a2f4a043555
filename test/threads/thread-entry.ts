import { inject } from 'vitest';
import type { threadEntry as ofTheProduct } from '../../apps/api/src/threads/thread-entry.ts';

/** Stands in the product's place in tests: the same programs, built from the same source when the run began. */
export const threadEntry: typeof ofTheProduct = (name) => new URL(`${name}.worker.js`, inject('builtThreads'));
