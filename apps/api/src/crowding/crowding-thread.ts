import { parentPort } from 'node:worker_threads';
import { type RationalChoice, rationalChoice } from '@halsouppdrag/geo';
import type { Numbered } from '../threads/asked-thread.ts';

export type CrowdingAsked = Parameters<typeof rationalChoice>[0];
/** Who goes where from each place is left out: it is large, and nobody is told it. */
export type CrowdingFound = Omit<RationalChoice, 'chosen'>;
export type CrowdingTold = Numbered & { readonly found: CrowdingFound };

/** Finds where everybody goes, one question after the other, for as long as the thread lives. */
export function answerCrowding(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', ({ id, ...asked }: CrowdingAsked & Numbered) => {
    const { chosen: _, ...found } = rationalChoice(asked);
    port.postMessage({ id, found } satisfies CrowdingTold);
  });
}
