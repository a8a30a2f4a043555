import { parentPort } from 'node:worker_threads';
import type { HiddenCells } from '../db/indicators/hidden-cells.ts';
import type { Numbered } from '../threads/asked-thread.ts';
import { type HideAsked, hideAsked } from './hide-asked.ts';

export type HideAnswer = Numbered & { readonly hidden: HiddenCells };

/** Works out what may not be told, one indicator and year after the other, for as long as the thread lives. */
export function answerHiding(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', (asked: HideAsked & Numbered) => {
    port.postMessage({ id: asked.id, hidden: hideAsked(asked) } satisfies HideAnswer);
  });
}
