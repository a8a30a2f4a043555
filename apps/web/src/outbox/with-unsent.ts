import type { Insats, Step } from '@halsouppdrag/domain';
import { changedParts, patchOf, withChange } from './insats-change.ts';
import type { QueuedWrite } from './queued-write.ts';
import { stepAfter } from './step-writes.ts';

/** What has been changed on this device stands in the insats too, or the next change would take it back. */
export function withUnsent(insats: Insats, unsent: readonly QueuedWrite[]): Insats {
  return unsent.reduce((changed, { content, state }) => {
    if (state.kind !== 'waiting' || !('base' in content) || content.base.id !== insats.id) return changed;
    switch (content.kind) {
      case 'changeInsats':
        return withChange({ base: changed, patch: patchOf(changedParts(content), withChange(content), changed) });
      case 'reopenInsats':
        return opened(changed, stepAfter(content));
      default:
        return changed;
    }
  }, insats);
}

/** Opened, it can be written in before the server knows; what locked it by decision is withdrawn. */
const opened = (insats: Insats, step: Step): Insats => ({ ...insats, step, lock: null, decision: null });
