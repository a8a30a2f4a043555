const reach = ['pointerdown', 'keydown', 'focusin'] as const;
// A map on a slow machine takes longer the more else is begun beside it.
const longestWaitMs = window.location.pathname === '/karta' ? 15_000 : 5000;

/**
 * Resolves when the first view has had its turn: when the map stands painted, when somebody reaches for something, or
 * after a few seconds. What the first view can do without waits for it, so that the map need not.
 */
export const firstViewDone: Promise<void> = new Promise((resolve) => {
  const done = () => {
    for (const event of reach) removeEventListener(event, done, true);
    painted.disconnect();
    clearTimeout(wait);
    resolve();
  };
  const painted = new PerformanceObserver((list) => {
    if (list.getEntriesByName('map-painted').length > 0) done();
  });
  const wait = setTimeout(done, longestWaitMs);
  painted.observe({ type: 'mark', buffered: true });
  for (const event of reach) addEventListener(event, done, true);
});
