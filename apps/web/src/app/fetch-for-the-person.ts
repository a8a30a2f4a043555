import type { Person } from '@halsouppdrag/domain';
import { answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';

const freshMs = 15 * 60_000;
/** As many of the person's insatser as one has going at a time; the rest is there when it has been opened once. */
const mostStories = 60;

/**
 * Reads through the service worker what one needs in the field, so that it has it when the connection is gone: the map,
 * and for a hälsosamordnare the insatser of the own areas with their stories and diaries, and the board. One at a time
 * and not over and over, so that it is in nobody's way.
 */
export async function fetchForThePerson(person: Person | null): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await heardByServiceWorker(navigator.serviceWorker);
  // What was kept for one person is thrown away when another is chosen.
  const [who, when] = (read() ?? '').split(' ');
  if (who === (person?.id ?? '') && Date.now() - Number(when) < freshMs) return;
  // First of all: the service worker must know for whom it keeps the rest.
  for (const ask of [() => api.session.$get(), ...regionCalls, ...(person === null ? [] : mapCalls)])
    if (!(await ask()).ok) return;
  if (person?.role === 'halsosamordnare') {
    await fetchInsatser(person);
    const { fetchBoard } = await import('../api/fetch-board.ts');
    await fetchBoard(person.areas);
  }
  write(`${person?.id ?? ''} ${String(Date.now())}`);
}

/** It is there a moment before it hears what this page asks. */
async function heardByServiceWorker(workers: ServiceWorkerContainer): Promise<void> {
  if (workers.controller !== null) return;
  await new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));
}

const regionCalls = [
  () => api.region.$get(),
  () => api['basemap.topojson'].$get(),
  () => api.areas.$get({ query: {} }),
  () => api['areas.geojson'].$get({ query: { level: 'lan' } }),
  () => api['areas.geojson'].$get({ query: { level: 'kommun' } }),
  () => api['areas.geojson'].$get({ query: { level: 'lokalsamhalle' } }),
  () => api.vardenheter.$get({ query: {} }),
  () => api.tatorter.$get(),
  () => api.indicators.$get(),
  () => api.people.$get(),
];

/** As the map and the list ask for them when nothing is filtered. */
const mapCalls = [
  () => api['insatser.geojson'].$get({ query: {} }),
  () => api.insatser.$get({ query: { sort: '-updatedAt' } }),
];

async function fetchInsatser({ areas }: Person): Promise<void> {
  let left = mostStories;
  for (const area of areas) {
    const { items } = await answer(await api.insatser.$get({ query: { area, sort: '-updatedAt' } }));
    for (const { id } of items.slice(0, left)) {
      await api.insatser[':id'].$get({ param: { id } });
      await api.insatser[':id'].story.$get({ param: { id } });
      await api.insatser[':id'].diary.$get({ param: { id }, query: {} });
    }
    left = Math.max(0, left - items.length);
  }
}

const name = 'halsouppdrag:hamtat';

function read(): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    // A browser may refuse storage: then it is fetched every time.
    return null;
  }
}

function write(value: string): void {
  try {
    window.localStorage.setItem(name, value);
  } catch {
    return;
  }
}
