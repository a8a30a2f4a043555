import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves the next times it is asked: once each, then well again. */
type Mood = 'error' | 'cut' | 'slow' | 'half' | 'hangs' | 'nonsense' | 'refuses';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

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
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const mood = moods.shift();
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
    if (mood === 'refuses') send(response, 400, { code: 'TooBig' });
    if (mood === undefined) answer(request, body, response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave: (...next: Mood[]) => moods.push(...next),
    asked,
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
): void {
  const url = new URL(request.url ?? '', 'http://localhost');
  const table = /^\/table\/v1\/driving\/([-\d.,;]+)$/.exec(url.pathname);
  if (table) {
    const places = (table[1] as string).split(';').map((pair) => {
      const [lon, lat] = pair.split(',').map(Number);
      return { lon: lon as number, lat: lat as number };
    });
    if (places.length > 100) {
      send(response, 400, { code: 'TooBig' });
      return;
    }
    const chosen = (name: string) =>
      (url.searchParams.get(name) ?? '').split(';').map((index) => places[Number(index)] as Place);
    const [sources, destinations] = [chosen('sources'), chosen('destinations')];
    asked.push({ from: sources.length, to: destinations.length });
    const durations = sources.map((from) => destinations.map((to) => secondsBetween(from, to)));
    send(response, 200, { code: 'Ok', durations });
    return;
  }
  if (url.pathname === '/sources_to_targets' && request.method === 'POST') {
    const { sources, targets } = JSON.parse(body) as { sources: Place[]; targets: Place[] };
    if (sources.length * targets.length > 2500) {
      send(response, 400, { error_code: 154 });
      return;
    }
    asked.push({ from: sources.length, to: targets.length });
    const matrix = sources.map((from, i) =>
      targets.map((to, j) => ({ from_index: i, to_index: j, time: secondsBetween(from, to), distance: null })),
    );
    send(response, 200, { sources_to_targets: matrix });
    return;
  }
  send(response, 404, {});
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
