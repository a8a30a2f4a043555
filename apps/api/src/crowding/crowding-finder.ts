import { askedThread } from '../threads/asked-thread.ts';
import { crowdingEntry } from './crowding-entry.ts';
import type { CrowdingAsked, CrowdingFound, CrowdingTold } from './crowding-thread.ts';

/** Tells where everybody goes when way and crowd together are to cost least. */
export type CrowdingFinder = (asked: CrowdingAsked) => Promise<CrowdingFound>;

/** In a thread of its own, since a fine grid takes a second. */
export function crowdingFinder(): CrowdingFinder {
  const thread = askedThread<never, CrowdingAsked, CrowdingTold>(crowdingEntry);
  return async (asked) => (await thread.ask(asked)).found;
}
