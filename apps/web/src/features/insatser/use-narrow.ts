import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 47.99rem)';

/** Whether there is too little room for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(narrow);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(narrow).matches,
  );
}
