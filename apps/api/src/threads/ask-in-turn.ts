import type { AskedThread, Numbered } from './asked-thread.ts';

/** What was asked took longer than it may. */
export class TooSlow extends Error {}

/** Asks one thing of the thread. Rejects with the reason when the signal aborts, and with `TooSlow` after its time. */
type AskInTurn<Asked, Answer> = (asked: Asked, signal?: AbortSignal) => Promise<Answer>;

/**
 * One at a time, so that the thread can be ended for what one question does without harm to another. What nobody waits
 * for any longer may end by itself within its grace; what has not begun never does.
 */
export function askInTurn<Asked, Answer extends Numbered>(
  thread: Pick<AskedThread<never, Asked, Answer>, 'ask' | 'stop'>,
  mostMs: number,
  graceMs = 0,
): AskInTurn<Asked, Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (asked, signal) => {
    const turn = last.then(async () => {
      signal?.throwIfAborted();
      const timer = setTimeout(() => thread.stop(new TooSlow()), mostMs);
      let grace: NodeJS.Timeout | undefined;
      const stop = () => {
        grace = setTimeout(() => thread.stop(signal?.reason), graceMs);
      };
      signal?.addEventListener('abort', stop);
      try {
        return await thread.ask(asked);
      } finally {
        clearTimeout(timer);
        clearTimeout(grace);
        signal?.removeEventListener('abort', stop);
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** What was asked in turn; null when it took too long or nobody waits for it any longer. */
export async function answerInTime<Answer>(asking: Promise<Answer>, signal: AbortSignal): Promise<Answer | null> {
  try {
    return await asking;
  } catch (error) {
    if (signal.aborted || error instanceof TooSlow) return null;
    throw error;
  }
}
