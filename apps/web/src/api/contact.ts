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

/** Asks the server as `fetch` does, and notes whether it was the server that answered. */
export async function fetchNoting(...asked: Parameters<typeof fetch>): Promise<Response> {
  try {
    const response = await fetch(...asked);
    const keptAt = response.headers.get(keptAtHeader);
    if (keptAt === null) noteHere();
    else noteAway(keptAt);
    return response;
  } catch (error) {
    // Whoever asked took it back: that says nothing of the server.
    if (asked[1]?.signal?.aborted !== true) noteAway(lastHere.toISOString());
    throw error;
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
