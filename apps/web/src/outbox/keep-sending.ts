import { api } from '../api/client.ts';
import { noteOffline, onContact, readContact } from '../api/contact.ts';
import { queryClient } from '../api/query-client.ts';
import { sendUnsent, unsentNow } from './outbox.ts';

/** How long until the next look: soon after the contact was lost, as when the server restarts, then less and less often. */
const lookMs = { first: 1_000, longest: 15_000 };

/**
 * Sends what is unsent when the page opens, when the connection comes back and now and then while something waits; and
 * asks again for what is shown once the server answers. Gives what ends it.
 */
export function keepSending(): () => void {
  let wasAway = readContact().kind === 'away';
  const onChange = () => {
    const isAway = readContact().kind === 'away';
    if (wasAway && !isAway) {
      void sendUnsent();
      void queryClient.invalidateQueries();
    }
    if (isAway && !wasAway) {
      waitMs = lookMs.first;
      lookLater();
    }
    wasAway = isAway;
  };
  const look = () => {
    if (document.hidden) return;
    if (readContact().kind === 'away') void ask();
    else if (unsentNow()?.some(({ state }) => state.kind === 'waiting')) void sendUnsent();
  };
  let waitMs = lookMs.longest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      waitMs = Math.min(2 * waitMs, lookMs.longest);
      lookLater();
    }, waitMs);
  };
  const ends = [onContact(onChange)];
  for (const [name, listener] of [
    ['online', ask],
    ['offline', noteOffline],
    ['focus', look],
  ] as const) {
    window.addEventListener(name, listener);
    ends.push(() => window.removeEventListener(name, listener));
  }
  lookLater();
  void sendUnsent();
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

/** Whether the server answers is noted on the way. */
async function ask() {
  await api.session.$get({}, { init: { cache: 'no-store' } }).catch(() => null);
}
