import { useSyncExternalStore } from 'react';
import { onUnsent, unsentNow } from './outbox.ts';
import type { QueuedWrite } from './queued-write.ts';

/** What is written on this device and not yet acknowledged; null until it is known. */
export function useUnsent(): readonly QueuedWrite[] | null {
  return useSyncExternalStore(onUnsent, unsentNow);
}
