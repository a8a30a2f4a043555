/** Where an answer is kept: what is the same for everyone, what it was given to one person, or not at all. */
export type Place = 'region' | 'person' | null;

const sameForAll =
  /^\/api\/(region|areas|areas\.geojson|basemap\.topojson|tatorter|people|catchments|vardenheter(\/[^/]+)?|indicators(\/.*)?)$/;
/** A stream, files to save, and questions of the moment. Photos the browser keeps by itself. */
const neverKept =
  /^\/api\/(changes|health|search|photos|examples|jobs|placements)(\/|$)|\.(csv|xlsx|pdf)$|-export\.geojson$|\/similar$/;

/** Where the answer to a GET of an address of our own belongs. */
export function placeOf(path: string): Place {
  if (!path.startsWith('/api/') || neverKept.test(path)) return null;
  return sameForAll.test(path) ? 'region' : 'person';
}

/** Whether an address is one of the page's views, which are all answered with the same page. */
export function isView(path: string): boolean {
  return !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path);
}
