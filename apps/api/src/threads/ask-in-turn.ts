import type { AskedThread, Numbered } from './asked-thread.ts';

/** What was asked took longer than it may. */
export class TooSlow extends Error {}

/** Asks one thing of the thread. Rejects with the reason when the signal aborts, and with `TooSlow` after its time. */
type AskInTurn<Asked, Answer> = (asked: Asked, signal?: AbortSignal) => Promise<Answer>;

/** One at a time, so that the thread can be ended for what one question does without harm to another. */
export function askInTurn<Asked, Answer extends Numbered>(
  thread: AskedThread<never, Asked, Answer>,
  mostMs: number,
): AskInTurn<Asked, Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (asked, signal) => {
    const turn = last.then(async () => {
      signal?.throwIfAborted();
      const timer = setTimeout(() => thread.stop(new TooSlow()), mostMs);
      const stop = () => thread.stop(signal?.reason);
      signal?.addEventListener('abort', stop);
      try {
        return await thread.ask(asked);
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
