import type { FloatingCatchment } from '@halsouppdrag/geo';
import { answerInTime, askInTurn } from '../threads/ask-in-turn.ts';
import { type AskedThread, askedThread, type Numbered } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { CrowdedAsked, CrowdedFound, SharedAsked } from './capacity-thread.ts';

/**
 * Finds how far what the units offer goes. Null when it took too long, or when whoever asked went away and the signal
 * said so: then nobody waits for it.
 */
export interface CapacityFinder {
  /** What each place has of what is shared by those who reach it. */
  readonly shared: (asked: SharedAsked, signal: AbortSignal) => Promise<FloatingCatchment | null>;
  /** Where everybody goes when way and crowd together are to cost least. */
  readonly crowded: (asked: CrowdedAsked, signal: AbortSignal) => Promise<CrowdedFound | null>;
}

/** Several times what the largest that is taken needs on a slow machine. */
const usualMs = 60_000;

/** In a thread each, since a fine grid takes a second, and what is soon found should not wait for what is not. */
export function capacityFinder(mostMs: number = usualMs): CapacityFinder {
  return {
    shared: finder(askedThread(threadEntry('capacity')), mostMs),
    crowded: finder(askedThread(threadEntry('capacity')), mostMs),
  };
}

function finder<Asked, Found>(thread: AskedThread<never, Asked, Numbered & { readonly found: Found }>, mostMs: number) {
  const ask = askInTurn(thread, mostMs);
  return async (asked: Asked, signal: AbortSignal): Promise<Found | null> =>
    (await answerInTime(ask(asked, signal), signal))?.found ?? null;
}
