import type { Insats } from '@halsouppdrag/domain';
import { changedParts, patchOf, withChange } from './insats-change.ts';
import type { QueuedWrite } from './queued-write.ts';

/** What has been changed on this device stands in the insats too, or the next change would take it back. */
export function withUnsent(insats: Insats, unsent: readonly QueuedWrite[]): Insats {
  return unsent.reduce((changed, { content, state }) => {
    if (content.kind !== 'changeInsats' || content.base.id !== insats.id || state.kind !== 'waiting') return changed;
    return withChange({ base: changed, patch: patchOf(changedParts(content), withChange(content), changed) });
  }, insats);
}
