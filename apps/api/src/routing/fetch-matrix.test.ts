import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Position, routingServers } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

  it('comes in smaller questions from a server that is set to take less', async () => {
    const whole = await ask(from, to);
    Object.assign(server.takes, { from: 7, to: 20 });
    server.asked.length = 0;
    expect(await ask(from, to)).toEqual(whole);
    expect(Math.max(...server.asked.map((one) => one.from))).toBeLessThanOrEqual(7);
    // Not one by one: of the most it takes, at least half.
    expect(server.asked.length).toBeLessThanOrEqual((130 * 60) / (3.5 * 10) + 20);
    Object.assign(server.takes, { from: 0 });
    expect(await ask(from, to)).toEqual({ ok: false, why: 'refused' });
    Object.assign(server.takes, { from: 50, to: 50 });
  });

  it('has no way between two that are farther apart than the server takes, and every other', async () => {
    const whole = await ask(from, to);
    const apart = 0.2;
    Object.assign(server.takes, { apart });
    const answer = await ask(from, to);
    Object.assign(server.takes, { apart: Number.POSITIVE_INFINITY });
    if (!answer.ok || !whole.ok) throw new Error('There is no matrix.');
    let tooFar = 0;
    for (const [j, unit] of to.entries()) {
      for (const [i, home] of from.entries()) {
        const k = j * from.length + i;
        const isTooFar = kind === 'valhalla' && Math.abs(unit[0] - home[0]) > apart;
        if (isTooFar && whole.value[k] !== Number.POSITIVE_INFINITY) tooFar++;
        expect(answer.value[k]).toBe(isTooFar ? Number.POSITIVE_INFINITY : whole.value[k]);
      }
    }
    expect(tooFar > 0).toBe(kind === 'valhalla');
  });

  it('has everybody else where the server has no road near some, who have no way', async () => {
    const sea: Position[] = [
      [19, 60],
      [19.1, 60],
    ];
    const homes = [...from.slice(0, 60), sea[0] as Position, ...from.slice(60)];
    const units = [sea[1] as Position, ...to];
    const [answer, without] = [await ask(homes, units), await ask(from, to)];
    if (!answer.ok || !without.ok) throw new Error('There is no matrix.');
    for (const [j, unit] of units.entries()) {
      for (const [i, home] of homes.entries()) {
        const [k, l] = [from.indexOf(home), to.indexOf(unit)];
        expect(answer.value[j * homes.length + i]).toBe(
          k < 0 || l < 0 ? Number.POSITIVE_INFINITY : without.value[l * from.length + k],
        );
      }
    }
    const nowhere = await ask([sea[0] as Position], to.slice(0, 3));
    expect(nowhere.ok && [...nowhere.value]).toEqual(Array(3).fill(Number.POSITIVE_INFINITY));
  });

  it('is asked for again after a pause that grows', async () => {
    const waits = vi.spyOn(globalThis, 'setTimeout');
    server.behave('error', 'error', 'error');
    await fetchMatrix(kind, server.url, from.slice(0, 1), to.slice(0, 1), { ...patience, tries: 4, timeoutMs: 9999 });
    const pauses = waits.mock.calls.flatMap(([, ms = 0]) => (ms > 0 && ms < 100 ? [ms] : []));
    waits.mockRestore();
    expect(pauses).toHaveLength(3);
    for (const [k, ms] of pauses.entries()) {
      const usual = patience.backoffMs * 2 ** k;
      expect(ms).toBeGreaterThanOrEqual(usual / 2);
      expect(ms).toBeLessThanOrEqual(1.5 * usual);
    }
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
