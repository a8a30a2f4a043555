/**
 * Runs one thing at a time among all open tabs. Sending and choosing who one is take turns, so that nothing is sent as
 * the wrong person. A browser without locks does not wait; a write sent twice is still stored once.
 */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  // Only pages that the browser trusts have locks.
  if (!('locks' in navigator)) return act();
  return navigator.locks.request('halsouppdrag-outbox', act);
}
