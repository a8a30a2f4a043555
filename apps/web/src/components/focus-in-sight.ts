/**
 * Brings an element into sight and focuses it in the next frame. Focusing by itself scrolls too, and a field that opens
 * its list when focused has the list closed again by that scroll, on a slow machine after somebody has seen it.
 */
export function focusInSight(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.scrollIntoView({ block: 'nearest' });
  requestAnimationFrame(() => element.focus({ preventScroll: true }));
}
