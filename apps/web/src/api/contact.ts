/** The header with which the service worker says that an answer is one it had kept, and from when. */
const keptAtHeader = 'X-Kept-At';

/** Whether the server answers. Away, what is shown is what was fetched before; the oldest of it is from `keptAt`. */
export type Contact = { readonly kind: 'here' } | { readonly kind: 'away'; readonly keptAt: string };

let contact: Contact = { kind: 'here' };
let lastHere = new Date();
const listeners = new Set<() => void>();

export const readContact = (): Contact => contact;

export function onContact(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server ends its longest question after a minute: what has not begun to come a while after that does not come. */
export const longestWaitMs = 75_000;

/** Whether the server was there, and did not answer in time. */
export const isLate = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** Asks the server as `fetch` does, and notes whether it was the server that answered. */
export async function fetchNoting(...asked: Parameters<typeof fetch>): Promise<Response> {
  try {
    const response = await fetchInTime(...asked);
    const keptAt = response.headers.get(keptAtHeader);
    if (keptAt === null) noteHere();
    else noteAway(keptAt);
    return response;
  } catch (error) {
    // Whoever asked took it back, or one question takes long: that says nothing of the server.
    if (asked[1]?.signal?.aborted !== true && !isLate(error)) noteAway(lastHere.toISOString());
    throw error;
  }
}

async function fetchInTime(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  // A file takes what time it takes to send.
  if (init?.body != null && typeof init.body !== 'string') return fetch(input, init);
  const given = init?.signal;
  const ends = new AbortController();
  const takenBack = () => ends.abort(given?.reason);
  if (given?.aborted) takenBack();
  given?.addEventListener('abort', takenBack, { once: true });
  const waiting = setTimeout(
    () => ends.abort(new DOMException('No answer came in time.', 'TimeoutError')),
    longestWaitMs,
  );
  try {
    return await fetch(input, { ...init, signal: ends.signal });
  } finally {
    clearTimeout(waiting);
  }
}

/** The browser knows that there is no network. */
export const noteOffline = () => noteAway(lastHere.toISOString());

function noteHere() {
  lastHere = new Date();
  change({ kind: 'here' });
}

function noteAway(keptAt: string) {
  change({ kind: 'away', keptAt: contact.kind === 'away' && contact.keptAt < keptAt ? contact.keptAt : keptAt });
}

function change(next: Contact) {
  const isSame =
    next.kind === contact.kind && (next.kind === 'here' || next.keptAt === (contact as typeof next).keptAt);
  if (isSame) return;
  contact = next;
  for (const listener of listeners) listener();
}
