import { useMemo, useSyncExternalStore } from 'react';
import { usePerson } from '../app/use-session.ts';
import { onUnsent, unsentNow } from './outbox.ts';
import type { QueuedWrite } from './queued-write.ts';

/** What is written on this device and not yet acknowledged; null until it is known. */
export function useUnsent(): readonly QueuedWrite[] | null {
  return useSyncExternalStore(onUnsent, unsentNow);
}

/** What the person who uses the page has written. What others wrote may hold counts that are not for everyone's eyes. */
export function useMyUnsent(): readonly QueuedWrite[] {
  const me = usePerson()?.id;
  const unsent = useUnsent();
  return useMemo(() => (unsent ?? []).filter(({ person }) => person.id === me), [unsent, me]);
}
