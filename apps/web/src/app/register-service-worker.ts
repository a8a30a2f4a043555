import { firstViewDone } from './first-view-done.ts';

/** What makes the page open without a connection. It fetches every file of the page, so the first view goes first. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void firstViewDone.then(() => navigator.serviceWorker.register('/service-worker.js')).catch(ignoreRefusal);

/** A browser may refuse, as in a private window: then the page needs its connection, and is otherwise the same. */
function ignoreRefusal() {
  return undefined;
}
