import type { Change } from '@halsouppdrag/domain';

/** A view that follows single changes itself, so that all it has read need not be read again for each. */
type Listener = (changes: readonly Change[]) => void;

const listeners = new Set<Listener>();

/** Tells of what others have changed, some at a time. Gives what ends it. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOfChanges(changes: readonly Change[]): void {
  for (const listener of listeners) listener(changes);
}
