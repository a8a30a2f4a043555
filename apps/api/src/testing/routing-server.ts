import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves the next times it is asked: once each, then well again. */
type Mood = 'error' | 'cut' | 'slow' | 'half' | 'hangs' | 'nonsense' | 'refuses';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** East of this it has no road at all, and turns a whole question down for one place there. */
const roadsEnd = 18.5;

/** Seconds by car, a hundred a tenth of a degree eastward and half as fast westward; east of 17.5 there is no way. */
export function secondsBetween(from: Place, to: Place): number | null {
  if (from.lon > 17.5 || to.lon > 17.5) return null;
  const tenths = 10 * (to.lon - from.lon);
  return Math.round(tenths >= 0 ? 100 * tenths : -200 * tenths);
}

/** A routing server on a port of its own that speaks as OSRM and as Valhalla do, and can be told to behave badly. */
export async function openRoutingServer() {
  const moods: Mood[] = [];
  const asked: { from: number; to: number }[] = [];
  /**
   * How many places to and from it takes at once and how far apart in degrees, as it is set up, and how many questions it
   * has left to answer.
   */
  const takes = { from: 50, to: 50, apart: Number.POSITIVE_INFINITY, before: Number.POSITIVE_INFINITY };
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const mood = takes.before-- > 0 ? moods.shift() : 'cut';
    if (mood === 'error') send(response, 500, { error: 'trasigt' });
    if (mood === 'cut') request.socket.destroy();
    if (mood === 'slow') setTimeout(() => send(response, 200, {}), 2000).unref();
    if (mood === 'half') {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"code":"Ok","durations":[[1');
      setTimeout(() => response.destroy(), 20);
    }
    if (mood === 'hangs') response.writeHead(200).write('{"code":');
    if (mood === 'nonsense') {
      send(response, 200, { code: 'Ok', durations: [[1]], sources_to_targets: [[{ time: 1 }]] });
    }
    if (mood === 'refuses') send(response, 400, { code: 'InvalidOptions', error_code: 106 });
    if (mood === undefined) answer(request, body, response, asked, takes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave: (...next: Mood[]) => moods.push(...next),
    asked,
    takes,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

function answer(
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
  asked: { from: number; to: number }[],
  takes: { readonly from: number; readonly to: number; readonly apart: number },
): void {
  const url = new URL(request.url ?? '', 'http://localhost');
  const table = /^\/table\/v1\/driving\/([-\d.,;]+)$/.exec(url.pathname);
  const isMatrix = url.pathname === '/sources_to_targets' && request.method === 'POST';
  if (table === null && !isMatrix) {
    send(response, 404, {});
    return;
  }
  const { sources, targets } = table ? tablePlaces(table[1] as string, url) : (JSON.parse(body) as Asked);
  if (sources.length > takes.from || targets.length > takes.to) {
    send(response, 400, table ? { code: 'TooBig' } : { error_code: 150 });
  } else if (isMatrix && sources.some((from) => targets.some((to) => Math.abs(to.lon - from.lon) > takes.apart))) {
    // Only Valhalla has such a limit, of places as the crow flies.
    send(response, 400, { error_code: 154 });
  } else if ([...sources, ...targets].some(({ lon }) => lon > roadsEnd)) {
    send(response, 400, table ? { code: 'NoSegment' } : { error_code: 171 });
  } else {
    asked.push({ from: sources.length, to: targets.length });
    const seconds = sources.map((from) => targets.map((to) => secondsBetween(from, to)));
    const cells = () =>
      seconds.map((row, i) => row.map((time, j) => ({ from_index: i, to_index: j, time, distance: null })));
    send(response, 200, table ? { code: 'Ok', durations: seconds } : { sources_to_targets: cells() });
  }
}

interface Asked {
  readonly sources: readonly Place[];
  readonly targets: readonly Place[];
}

function tablePlaces(path: string, { searchParams }: URL): Asked {
  const places = path.split(';').map((pair): Place => {
    const [lon = Number.NaN, lat = Number.NaN] = pair.split(',').map(Number);
    return { lon, lat };
  });
  const chosen = (name: string) =>
    (searchParams.get(name) ?? '').split(';').map((index) => places[Number(index)] as Place);
  return { sources: chosen('sources'), targets: chosen('destinations') };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
