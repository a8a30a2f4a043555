import { askInTurn, TooSlow } from '../threads/ask-in-turn.ts';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { CrowdingAsked, CrowdingFound, CrowdingTold } from './crowding-thread.ts';

/**
 * Tells where everybody goes when way and crowd together are to cost least. Null when it took too long, or when whoever
 * asked went away and the signal said so: then nobody waits for it.
 */
export type CrowdingFinder = (asked: CrowdingAsked, signal: AbortSignal) => Promise<CrowdingFound | null>;

/** Several times what the largest that is taken needs on a slow machine. */
const usualMs = 60_000;

/** In a thread of its own, since a fine grid takes a second. */
export function crowdingFinder(mostMs: number = usualMs): CrowdingFinder {
  const ask = askInTurn(askedThread<never, CrowdingAsked, CrowdingTold>(threadEntry('crowding')), mostMs);
  return async (asked, signal) => {
    try {
      return (await ask(asked, signal)).found;
    } catch (error) {
      if (signal.aborted || error instanceof TooSlow) return null;
      throw error;
    }
  };
}
