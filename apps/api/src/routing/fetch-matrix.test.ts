import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Position, routingServers } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoutingServer, secondsBetween } from '../testing/routing-server.ts';
import { fetchMatrix } from './fetch-matrix.ts';

let server: Awaited<ReturnType<typeof openRoutingServer>>;
beforeAll(async () => {
  server = await openRoutingServer();
});
afterAll(() => server.close());

const patience = { timeoutMs: 400, tries: 3, backoffMs: 5 };
const places = (count: number, first = 17): Position[] =>
  Array.from({ length: count }, (_, k) => [first + k / 250, 60]);
const place = ([lon, lat]: Position) => ({ lon, lat });

describe.each(routingServers)('a matrix from %s', (kind) => {
  const ask = (from: Position[], to: Position[]) => fetchMatrix(kind, server.url, from, to, patience);
  const [from, to] = [places(130), places(60, 17.02)];

  it('is every pair in minutes, from home to unit, in questions the server takes, with no way where it has none', async () => {
    server.asked.length = 0;
    const answer = await ask(from, to);
    if (!answer.ok) throw new Error(answer.why);
    for (const [j, unit] of to.entries()) {
      for (const [i, home] of from.entries()) {
        const seconds = secondsBetween(place(home), place(unit));
        const minutes = seconds === null ? Number.POSITIVE_INFINITY : seconds / 60;
        expect(answer.value[j * from.length + i]).toBe(minutes);
      }
    }
    expect(answer.value).toContain(Number.POSITIVE_INFINITY);
    expect(server.asked).toHaveLength(6);
  });

  it.each(['error', 'cut', 'slow', 'half'] as const)(
    'comes all the same when the server is first: %s',
    async (mood) => {
      server.behave(mood, mood);
      const answer = await ask(from.slice(0, 3), to.slice(0, 2));
      expect(answer.ok).toBe(true);
    },
  );

  it('is away when the server never gets better, and asks no more of what it refuses', async () => {
    server.behave('error', 'cut', 'slow');
    expect(await ask(from.slice(0, 3), to.slice(0, 2))).toEqual({ ok: false, why: 'away' });
    server.asked.length = 0;
    server.behave('refuses');
    expect(await ask(from.slice(0, 3), to.slice(0, 2))).toEqual({ ok: false, why: 'refused' });
    server.behave('nonsense');
    expect(await ask(from.slice(0, 3), to.slice(0, 2))).toEqual({ ok: false, why: 'refused' });
    expect(server.asked).toEqual([]);
  });

  it('is away when the answer never ends, whatever is thrown away meanwhile', async () => {
    server.behave('hangs');
    const asked = fetchMatrix(kind, server.url, from.slice(0, 1), to.slice(0, 1), { ...patience, tries: 1 });
    setFlagsFromString('--expose-gc');
    const throwAway = setInterval(runInNewContext('gc'), 50);
    expect(await asked).toEqual({ ok: false, why: 'away' });
    clearInterval(throwAway);
  });

  it('is away where nobody listens', async () => {
    const nobody = await fetchMatrix(kind, 'http://127.0.0.1:9', from.slice(0, 1), to.slice(0, 1), patience);
    expect(nobody).toEqual({ ok: false, why: 'away' });
  });
});
