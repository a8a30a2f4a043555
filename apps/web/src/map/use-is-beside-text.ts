import { useSyncExternalStore } from 'react';

/** The same width as in `page-beside-map.module.css`. */
const wide = window.matchMedia('(min-width: 64rem)');

function follow(onChange: () => void) {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** Whether there is room for the map beside the text. */
export function useIsBesideText(): boolean {
  return useSyncExternalStore(follow, () => wide.matches);
}
