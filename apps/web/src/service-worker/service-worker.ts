import { findKept, findSession, keep, nextTurn, noteSession } from './kept-answers.ts';
import { isView, type Place, placeOf } from './what-to-keep.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/** The build writes in which files the page consists of, and a name for exactly these. */
declare const __SHELL__: { readonly name: string; readonly files: readonly string[] };

const shellPrefix = 'halsouppdrag-shell-';
const shell = shellPrefix + __SHELL__.name;
const page = '/index.html';
/** With a connection this bad, what was kept is better than to wait. */
const patienceMs = 10_000;
const atATime = 4;

scope.addEventListener('install', (event) => event.waitUntil(keepShell()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== scope.location.origin) return;
  if (pathname === '/api/session') event.respondWith(askWhoIAm(event));
  else if (request.method !== 'GET') return;
  else if (request.mode === 'navigate' && isView(pathname)) event.respondWith(openView(request));
  else if (__SHELL__.files.includes(pathname)) event.respondWith(fromShell(request));
  else answerApi(event, placeOf(pathname));
});

async function keepShell() {
  const cache = await caches.open(shell);
  const left = [...__SHELL__.files];
  const takeNext = async (): Promise<void> => {
    const file = left.shift();
    if (file === undefined) return;
    // Files named after their content the browser may have already; the page itself must be the newest.
    await cache.add(new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' }));
    return takeNext();
  };
  await Promise.all(Array.from({ length: atATime }, takeNext));
}

/** A new version begins when no tab uses the old one any more, so that no page loses files under its feet. */
async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(shellPrefix) && name !== shell) await caches.delete(name);
  }
  await scope.clients.claim();
}

async function openView(request: Request): Promise<Response> {
  const kept = () => caches.match(page, { cacheName: shell, ignoreVary: true });
  return networkFirst(fetch(request), kept);
}

async function fromShell(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { cacheName: shell, ignoreVary: true });
  return kept ?? fetch(request);
}

function answerApi(event: FetchEvent, place: Place) {
  if (place === null) return;
  const { request } = event;
  const answering = fetch(request);
  const keeping = answering.then(async (response) => {
    if (response.ok) await keep(request, response.clone(), place);
  });
  event.waitUntil(keeping.catch(() => undefined));
  event.respondWith(networkFirst(answering, () => findKept(request, place)));
}

/** What the server says, or what was kept where it is away or takes too long. */
async function networkFirst(
  answering: Promise<Response>,
  findIt: () => Promise<Response | undefined>,
): Promise<Response> {
  const impatient = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null));
  const first = await Promise.race([answering.catch(() => null), impatient]);
  // What stands between us and the server says so with these when the server is away.
  if (first !== null && ![502, 503, 504].includes(first.status)) return first;
  return (await findIt()) ?? answering;
}

async function askWhoIAm(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const turn = nextTurn();
  try {
    const response = await fetch(request);
    if (response.ok) {
      const said = request.method === 'DELETE' ? '{"person":null}' : await response.clone().text();
      await noteSession(turn, said);
    }
    return response;
  } catch (error) {
    // Who must know it from the server itself asks so.
    const kept = request.method === 'GET' && request.cache !== 'no-store' ? await findSession() : undefined;
    if (kept === undefined) throw error;
    return kept;
  }
}
