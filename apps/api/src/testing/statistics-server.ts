import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { askedOf, jsonStat, smokeTable, statisticsTitle } from './statistics-table.ts';

/** How the server behaves the next times it is asked: once each, then well again. */
export type StatisticsMood =
  | 'busy'
  | 'busyForASecond'
  | 'busyUntilSoon'
  | 'busyForAnHour'
  | 'error'
  | 'cut'
  | 'slow'
  | 'half'
  | 'halfJson'
  | 'html'
  | 'redirect'
  | 'huge'
  | 'hugeUntold'
  | 'refuses'
  | 'packed'
  | 'bomb'
  | 'halfPacked'
  | 'packedOtherwise'
  | 'tooLarge';

/** The nyckeltal it has; made up, as is all it says. */
export const smokeKpi = { id: 'N00000', title: 'Invånare som röker dagligen, andel (%)' };

/**
 * Statistics on a port of its own: Kolada under `/v3`, a PxWebApi 2 under `/api/v2` and a PxWeb 1 database under
 * `/api/v1/sv/prov`. It can be told to behave badly.
 */
export async function openStatisticsServer() {
  const moods: StatisticsMood[] = [];
  const asked: { path: string; body: string; ifNoneMatch: string | undefined }[] = [];
  const settings = { mostCells: 1000, countsOtherwise: false, kpiPage: 1000, etag: null as string | null };
  let left = 0;
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) left++;
    });
    const body = await textOf(request);
    const ifNoneMatch = request.headers['if-none-match'];
    asked.push({ path: request.url ?? '', body, ifNoneMatch });
    const mood = moods.shift();
    if (mood !== undefined) misbehave(mood, request, response);
    else if (settings.etag !== null && ifNoneMatch === settings.etag) response.writeHead(304).end();
    else {
      const { status, document } = answer(new URL(request.url ?? '', `http://${request.headers.host}`), body, settings);
      send(response, status, document, settings.etag);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    kolada: `${origin}/v3`,
    pxweb1: `${origin}/api/v1/sv/prov`,
    pxweb2: `${origin}/api/v2`,
    /** How many calls ended without a whole answer. */
    left: () => left,
    behave: (...next: StatisticsMood[]) => moods.push(...next),
    asked,
    settings,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type StatisticsServer = Awaited<ReturnType<typeof openStatisticsServer>>;

/** A hundred kilobytes that unpacked are a hundred megabytes. */
const bomb = gzipSync(Buffer.alloc(100_000_000, ' '), { level: 1 });

function misbehave(mood: StatisticsMood, request: IncomingMessage, response: ServerResponse): void {
  const json = { 'Content-Type': 'application/json' };
  const gzip = { ...json, 'Content-Encoding': 'gzip' };
  const busy = (headers: Record<string, string>) => response.writeHead(429, headers).end('Too many requests');
  const behaviours: Record<StatisticsMood, () => unknown> = {
    busy: () => busy({}),
    busyForASecond: () => busy({ 'Retry-After': '1' }),
    busyUntilSoon: () => busy({ 'Retry-After': new Date(Date.now() + 1000).toUTCString() }),
    busyForAnHour: () => busy({ 'Retry-After': '3600' }),
    error: () => response.writeHead(500).end('trasigt'),
    cut: () => request.socket.destroy(),
    slow: () => setTimeout(() => send(response, 200, {}), 60_000).unref(),
    half: () => {
      response.writeHead(200, { ...json, 'Content-Length': '1000' });
      response.write('{"values":[', () => response.destroy());
    },
    halfJson: () => response.writeHead(200, json).end('{"values":['),
    html: () => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Underhåll</h1>'),
    redirect: () => response.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end(),
    huge: () => response.writeHead(200, { ...json, 'Content-Length': String(1e9) }).end('['),
    hugeUntold: () => response.writeHead(200, json).end(`[${' '.repeat(3_000_000)}]`),
    packed: () => response.writeHead(200, gzip).end(gzipSync('{"packed":true}')),
    bomb: () => response.writeHead(200, gzip).end(bomb),
    halfPacked: () => response.writeHead(200, gzip).end(gzipSync('{"packed":true}').subarray(0, -9)),
    packedOtherwise: () => response.writeHead(200, { ...json, 'Content-Encoding': 'br' }).end('?'),
    refuses: () => send(response, 400, { error: 'nej' }),
    tooLarge: () => send(response, 403, { error: 'för många celler' }),
  };
  behaviours[mood]();
}

interface Settings {
  readonly mostCells: number;
  /** Tells ten times as many cells as it gives. */
  readonly countsOtherwise: boolean;
  readonly kpiPage: number;
  readonly etag: string | null;
}

interface Said {
  readonly status: number;
  readonly document: unknown;
}
const ok = (document: unknown): Said => ({ status: 200, document });

function answer(url: URL, body: string, settings: Settings): Said {
  const { pathname, searchParams } = url;
  const path = decodeURIComponent(pathname);
  const told = settings.mostCells * (settings.countsOtherwise ? 10 : 1);
  switch (path) {
    case '/api/v2/config':
      return ok({ maxDataCells: told, maxCallsPerTimeWindow: 1000, timeWindow: 1 });
    case '/api/v2/tables':
      return ok({ tables: matches(searchParams.get('query')) ? [tableHit] : [], page: { pageNumber: 1 } });
    case '/api/v2/tables/TAB1/metadata':
      return ok(jsonStat(null));
    case '/api/v2/tables/TAB1/data':
      return dataOf(body, settings, tooManyCells);
    case '/api/v1/sv/':
      return ok({ maxValues: told, maxCells: told * 2, maxCalls: 1000, timeWindow: 1, CORS: true });
    case '/api/v1/sv/prov':
      return ok(matches(searchParams.get('query')) ? [pathHit] : []);
    case '/api/v1/sv/prov/HLV/vanor/rökning.px':
      return body === '' ? ok(smokeTable) : dataOf(body, settings, forbidden);
    case '/v3/kpi':
      return ok({ count: 1, values: matches(searchParams.get('title')) ? [kpiHit] : [], next_url: null });
    default:
      return figuresAt(url, path, settings) ?? { status: 404, document: { error: 'finns inte' } };
  }
}

const tableHit = {
  ...{ id: 'TAB1', label: statisticsTitle, updated: '2026-01-01T08:00:00Z', firstPeriod: '2014', lastPeriod: '2025' },
  variableNames: ['region', 'kön', 'ålder', 'år'],
};
const pathHit = { id: 'rökning.px', path: '/HLV/vanor', title: statisticsTitle, score: 1, published: '2026-01-01' };
const kpiHit = { ...smokeKpi, description: 'Påhittat.', is_divided_by_gender: 1, municipality_type: 'K' };

/** As PxWebApi 2 says it; PxWeb 1 only forbids. */
const tooManyCells: Said = {
  status: 400,
  document: {
    ...{ type: 'Parameter error', title: 'Too many cells selected', status: 400 },
    detail: 'Too many cells selected',
  },
};
const forbidden: Said = { status: 403, document: { error: 'för många celler' } };

function dataOf(body: string, { mostCells }: Settings, tooMuch: Said): Said {
  const selection = askedOf(body);
  if (selection === null) return { status: 400, document: { error: 'okänd kod' } };
  const cells = selection.reduce((product, { codes }) => product * codes.length, 1);
  return cells > mostCells ? tooMuch : ok(jsonStat(selection));
}

function figuresAt({ origin, pathname, searchParams }: URL, path: string, { kpiPage }: Settings): Said | null {
  const [, kpi, places, years] =
    /^\/v3\/data\/kpi\/([^/]+)\/municipality\/([\d,]+)(?:\/year\/([\d,]+))?$/.exec(path) ?? [];
  if (kpi !== smokeKpi.id || places === undefined) return null;
  const wanted = (years ?? '2024,2025').split(',').map(Number);
  const told = wanted.filter((year) => year >= 2014 && year <= 2025);
  const values = places.split(',').flatMap((municipality) => told.map((year) => figuresOf(kpi, municipality, year)));
  const page = Number(searchParams.get('page') ?? 1);
  const isLast = page * kpiPage >= values.length;
  return ok({
    values: values.slice((page - 1) * kpiPage, page * kpiPage),
    next_url: isLast ? null : `${origin}${pathname}?page=${page + 1}`,
  });
}

const matches = (words: string | null) => /r(ö|o)k/i.test(words ?? '');

const figuresOf = (kpi: string, municipality: string, period: number) => ({
  ...{ kpi, municipality, period },
  values: (['T', 'K', 'M'] as const).map((gender, k) => ({
    ...{ gender, count: 1 },
    ...(municipality === '0360' && period === 2024 && gender === 'K'
      ? { status: 'Private', value: null }
      : { status: '', value: Number(municipality) / 100 + (period - 2014) / 10 + k }),
  })),
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

function send(response: ServerResponse, status: number, body: unknown, etag: string | null = null): void {
  const headers = { 'Content-Type': 'application/json', ...(etag === null ? {} : { ETag: etag }) };
  response.writeHead(status, headers).end(JSON.stringify(body));
}
