import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves the next times it is asked: once each, then well again. */
export type GeodataMood = 'busyForAnHour' | 'error' | 'halfJson' | 'xml' | 'never';

const pageOf = 2;
const ring = (west: number, south: number, width: number, height: number) => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];
const feature = (at: number, coordinates: number[][][], more: object = {}) => ({
  type: 'Feature',
  properties: { code: `VC${at}`, name: `Område ${at}`, ...more },
  geometry: { type: 'Polygon', coordinates },
});
const inDegrees = Array.from({ length: 5 }, (_, at) => feature(at, [ring(17 + at / 10, 60, 0.1, 0.1)]));
const inMetres = Array.from({ length: 5 }, (_, at) => feature(at, [ring(640_000 + at * 5000, 6_650_000, 5000, 5000)]));

/**
 * The same five made-up areas as a layer of ArcGIS, a collection of OGC API Features, and a type of a WFS in SWEREF 99 TM,
 * two a page. Other collections are made badly, and the server can be told to behave so.
 */
export async function openGeodataServer() {
  const moods: GeodataMood[] = [];
  const asked: string[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) left += 1;
    });
    asked.push(request.url ?? '');
    const mood = moods.shift();
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    if (mood !== undefined) misbehave(mood, response);
    else send(response, answer(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    arcgis: `${origin}/arcgis/rest/services/vardcentrum/FeatureServer/0`,
    ogcApi: `${origin}/ogc/collections/vardcentrum`,
    wfs: `${origin}/wfs?typeNames=region:vardcentrum`,
    collection: (name: string) => `${origin}/ogc/collections/${name}`,
    asked,
    /** How many calls ended without a whole answer. */
    left: () => left,
    behave: (...next: GeodataMood[]) => moods.push(...next),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type GeodataServer = Awaited<ReturnType<typeof openGeodataServer>>;

function misbehave(mood: GeodataMood, response: ServerResponse): void {
  const behaviours: Record<GeodataMood, () => unknown> = {
    busyForAnHour: () => response.writeHead(429, { 'Retry-After': '3600' }).end(),
    error: () => response.writeHead(500).end('trasigt'),
    halfJson: () => response.writeHead(200, { 'Content-Type': 'application/geo+json' }).end('{"type":"Feature'),
    xml: () => response.writeHead(200, { 'Content-Type': 'application/xml' }).end('<ows:ExceptionReport/>'),
    never: () => undefined,
  };
  behaviours[mood]();
}

function answer({ origin, pathname, searchParams }: URL): object | null {
  const number = (name: string) => Number(searchParams.get(name) ?? 0);
  if (pathname === '/arcgis/rest/services/vardcentrum/FeatureServer/0/query') {
    const from = number('resultOffset');
    const isMore = from + pageOf < inDegrees.length;
    return { ...page(inDegrees, from), ...(isMore ? { properties: { exceededTransferLimit: true } } : {}) };
  }
  if (pathname.endsWith('/FeatureServer/9/query')) return { error: { code: 400, message: 'Invalid URL', details: [] } };
  if (pathname === '/wfs') {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
    return { ...page(inMetres, number('startIndex')), crs, numberMatched: inMetres.length };
  }
  const name = /^\/ogc\/collections\/([^/]+)\/items$/.exec(pathname)?.[1];
  const from = number('offset');
  const next = (href: string) => [{ rel: 'next', type: 'application/geo+json', href }];
  switch (name) {
    case 'vardcentrum': {
      const links = from + pageOf < inDegrees.length ? next(`${origin}${pathname}?offset=${from + pageOf}`) : [];
      return { ...page(inDegrees, from), links };
    }
    case 'andravard':
      return { ...page(inDegrees, 0), links: next('http://169.254.169.254/latest/items') };
    case 'ring':
      return { ...page(inDegrees, from), links: next(`${origin}${pathname}?offset=2`) };
    case 'utan-slut': {
      const large = feature(from, [ring(17, 60, 0.1, 0.1)], { text: 'x'.repeat(3_000_000) });
      return { type: 'FeatureCollection', features: [large], links: next(`${origin}${pathname}?offset=${from + 1}`) };
    }
    case 'manga': {
      const many = Array.from({ length: 12_000 }, (_, at) => ({ ...feature(from + at, []), geometry: null }));
      return { type: 'FeatureCollection', features: many, links: next(`${origin}${pathname}?offset=${from + 1}`) };
    }
    case 'punkter': {
      const geometry = { type: 'Point', coordinates: [17, 60] };
      return { type: 'FeatureCollection', features: [{ ...feature(0, []), geometry }], links: [] };
    }
    default:
      return null;
  }
}

const page = (features: readonly object[], from: number) => ({
  type: 'FeatureCollection',
  features: features.slice(from, from + pageOf),
});

function send(response: ServerResponse, body: object | null): void {
  const headers = { 'Content-Type': 'application/geo+json' };
  response.writeHead(body === null ? 404 : 200, headers).end(JSON.stringify(body ?? { title: 'finns inte' }));
}
