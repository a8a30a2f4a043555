import type { Place } from './what-to-keep.ts';

const region = 'halsouppdrag-region';
const session = 'halsouppdrag-session';
const personPrefix = 'halsouppdrag-person-';
const keptAtHeader = 'X-Kept-At';
/** The server says whom an answer was for; without it, nobody. */
const forHeader = 'X-Answered-For';
const nobody = '';
/** The lists, the map and the stories of one person's insatser, several times over. */
const mostAnswers = 400;

/** Keeps an answer, unless it was given to another person than the one who uses the page now. */
export async function keep(request: Request, response: Response, place: Exclude<Place, null>): Promise<void> {
  const who = response.headers.get(forHeader) ?? nobody;
  if (place === 'person' && who !== (await currentPerson())) return;
  const cache = await caches.open(place === 'region' ? region : personPrefix + who);
  // Put anew it stands last, so that what has not been seen for longest goes first.
  await cache.delete(request.url);
  await cache.put(request.url, await dated(response));
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - mostAnswers))) await cache.delete(old);
}

/** The answer that was kept for the person who uses the page; undefined when there is none. */
export async function findKept(request: Request, place: Exclude<Place, null>): Promise<Response | undefined> {
  if (place === 'region') return caches.match(request.url, { cacheName: region });
  return caches.match(request.url, { cacheName: personPrefix + (await currentPerson()) });
}

let latest = 0;
let turns = 0;

/** Gives the turn of a question about who one is, so that a late answer does not undo a newer one. */
export const nextTurn = () => ++turns;

/** Notes who uses the page; what was given to anybody else is thrown away. */
export async function noteSession(turn: number, text: string): Promise<void> {
  if (turn < latest) return;
  latest = turn;
  const current = personIn(text);
  const headers = { 'Content-Type': 'application/json', [keptAtHeader]: new Date().toISOString() };
  await (await caches.open(session)).put('/api/session', new Response(text, { headers }));
  for (const name of await caches.keys()) {
    if (name.startsWith(personPrefix) && name !== personPrefix + current) await caches.delete(name);
  }
}

export const findSession = () => caches.match('/api/session', { cacheName: session });

async function currentPerson(): Promise<string> {
  const kept = await findSession();
  return kept === undefined ? nobody : personIn(await kept.text());
}

function personIn(text: string): string {
  const { person } = JSON.parse(text) as { person: { id: string } | null };
  return person?.id ?? nobody;
}

async function dated(response: Response): Promise<Response> {
  const headers = {
    'Content-Type': response.headers.get('Content-Type') ?? '',
    [keptAtHeader]: new Date().toISOString(),
  };
  return new Response(await response.blob(), { headers });
}
