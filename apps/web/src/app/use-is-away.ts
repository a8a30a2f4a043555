import { useSyncExternalStore } from 'react';
import { onContact, readContact } from '../api/contact.ts';

/** Whether the server does not answer, so that what one sees is what was fetched before. */
export function useIsAway(): boolean {
  return useSyncExternalStore(onContact, () => readContact().kind === 'away');
}
