import type { BehovPatch, PartnerPatch } from '@halsouppdrag/domain';
import type { QueuedWrite } from './queued-write.ts';

interface Patches {
  readonly changeBehov: BehovPatch;
  readonly changePartner: PartnerPatch;
}

/** What has been changed in a record on this device and waits to be sent; null when nothing has. */
export function unsentPatch<Kind extends keyof Patches>(
  unsent: readonly QueuedWrite[],
  kind: Kind,
  id: string,
): Patches[Kind] | null {
  const patches = unsent.flatMap(({ content, state }) =>
    content.kind === kind && content.base.id === id && state.kind === 'waiting' ? [content.patch as Patches[Kind]] : [],
  );
  return patches.length === 0 ? null : Object.assign({}, ...patches);
}
