import type { DiaryInput, Insats, InsatsPatch } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { storedInsats } from '../testing/stored-insats.ts';
import type { QueuedWrite, WriteContent } from './queued-write.ts';
import { type Sending, sendInOrder } from './send-in-order.ts';
import { sendWrite } from './send-write.ts';

afterEach(() => vi.unstubAllGlobals());

/** What becomes of one request on its way. */
const fates = ['through', 'cutBefore', 'cutAfter', 'restarting', 'faulty', 'tabDies'] as const;
type Fate = (typeof fates)[number];

const insats = storedInsats({ title: 'Från början', responsible: 'Från början', version: 1 });
const tierp = { id: 'tierp', name: 'Hälsosamordnare i Tierp' };

/** The rules of the real server that matter here: one record a key, and no change on top of an unseen version. */
function pretendServer(fateOf: () => Fate) {
  const entries: string[] = [];
  const answered = new Map<string, string>();
  let record: Insats = insats;
  const act = (url: string, { method, headers: given, body }: RequestInit): Response => {
    const headers = new Headers(given);
    const sent: unknown = JSON.parse(String(body));
    if (method === 'PATCH') {
      if (headers.get('if-match') !== `"${String(record.version)}"`) return problem(412, { current: record });
      record = { ...record, ...(sent as InsatsPatch), version: record.version + 1 } as Insats;
      return Response.json(record);
    }
    expect(url).toBe(`/api/insatser/${insats.id}/diary`);
    const key = headers.get('idempotency-key') ?? '';
    const text = answered.get(key) ?? (sent as DiaryInput).text;
    if (!answered.has(key)) entries.push(text);
    answered.set(key, text);
    return Response.json({ text }, { status: 201 });
  };
  const respond = async (url: string, init: RequestInit) => {
    await Promise.resolve();
    const fate = fateOf();
    if (fate === 'cutBefore') throw new TypeError('cut');
    if (fate === 'restarting') return problem(503, {});
    if (fate === 'faulty') return problem(500, {});
    const response = act(url, init);
    if (fate === 'cutAfter') throw new TypeError('cut');
    if (fate === 'tabDies') throw new TabDied();
    return response;
  };
  vi.stubGlobal('fetch', vi.fn(respond));
  return { entries, read: () => record, save: (patch: InsatsPatch) => change(patch) };

  function change(patch: InsatsPatch) {
    record = { ...record, ...patch, version: record.version + 1 } as Insats;
  }
}

class TabDied extends Error {}

function problem(status: number, rest: object): Response {
  const body = { type: 'about:blank', title: 'Nej', status, detail: 'Det gick inte.', instance: '/', ...rest };
  return Response.json(body, { status });
}

/** The device of one person: a queue, and tabs that send from it. */
function device(contents: readonly WriteContent[]) {
  const writes = new Map<string, QueuedWrite>();
  for (const content of contents) {
    const key = crypto.randomUUID();
    writes.set(key, { key, person: tierp, madeAt: '', tried: false, content, state: { kind: 'waiting' } });
  }
  let last: Promise<unknown> = Promise.resolve();
  const sending: Sending = {
    unsent: async () => [...writes.values()],
    change: async (key, to) => {
      const write = writes.get(key);
      if (write === undefined) return null;
      const changed = to(write);
      if (changed === null) writes.delete(key);
      else writes.set(key, changed);
      return changed;
    },
    person: async () => tierp.id,
    // A tab that dies does so without hearing the answer, and without writing anything down.
    send: async (write) => {
      let died = false;
      const heard = globalThis.fetch;
      vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) =>
        heard(...args).catch((error: unknown) => {
          died ||= error instanceof TabDied;
          throw error;
        }),
      );
      const answer = await sendWrite(write).finally(() => vi.stubGlobal('fetch', heard));
      if (died) throw new TabDied();
      return answer;
    },
    alone: (act) => {
      const turn = last.then(act, act);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  const send = () =>
    sendInOrder(sending).catch((error: unknown) => {
      if (!(error instanceof TabDied)) throw error;
      return 'noContact' as const;
    });
  return { writes, send };
}

const entry = (text: string): WriteContent => ({
  kind: 'diary',
  insatsId: insats.id,
  input: { on: '2026-11-22', text, participants: null, photoId: null },
  photo: null,
});
const title = (text: string): WriteContent => ({ kind: 'changeInsats', base: insats, patch: { title: text } });

it('stores each write once and loses none, wherever the connection is cut and whichever tabs die', async () => {
  const runs = fc.asyncProperty(
    fc.array(fc.constantFrom(...fates), { maxLength: 40 }),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
    async (plan, count, tabs, theyChange) => {
      const left = [...plan];
      const server = pretendServer(() => left.shift() ?? 'through');
      const texts = Array.from({ length: count }, (_, index) => `Tillfälle ${index + 1}`);
      const phone = device([...texts.map(entry), title('Min rubrik')]);
      if (theyChange) server.save({ responsible: 'Någon annan' });
      for (let round = 0; phone.writes.size > 0 && round <= plan.length; round++)
        await Promise.all(Array.from({ length: tabs }, phone.send));
      expect([...phone.writes.values()]).toEqual([]);
      expect([...server.entries].sort()).toEqual([...texts].sort());
      expect(server.read().title).toBe('Min rubrik');
      expect(server.read().responsible).toBe(theyChange ? 'Någon annan' : 'Från början');
    },
  );
  await fc.assert(runs, { numRuns: 200 });
});

it('keeps the order while the server does not fail at one', async () => {
  const runs = fc.asyncProperty(
    fc.array(fc.constantFrom<Fate>('through', 'cutBefore', 'cutAfter', 'restarting'), { maxLength: 20 }),
    async (plan) => {
      const left = [...plan];
      const server = pretendServer(() => left.shift() ?? 'through');
      const phone = device(['a', 'b', 'c', 'd'].map(entry));
      for (let round = 0; phone.writes.size > 0 && round <= plan.length; round++)
        await Promise.all([phone.send(), phone.send()]);
      expect(server.entries).toEqual(['a', 'b', 'c', 'd']);
    },
  );
  await fc.assert(runs);
});

it('keeps a change that stands against somebody else’s, with theirs, and sends the rest', async () => {
  const server = pretendServer(() => 'through');
  const phone = device([title('Min rubrik'), entry('a')]);
  server.save({ title: 'Deras rubrik' });
  expect(await phone.send()).toBe('done');
  expect([...phone.writes.values()].map(({ state }) => state)).toMatchObject([
    { kind: 'conflict', theirs: { title: 'Deras rubrik', version: 2 } },
  ]);
  expect(server.read().title).toBe('Deras rubrik');
  expect(server.entries).toEqual(['a']);
});

it('keeps what is refused, with the reason, and sends the rest', async () => {
  const server = pretendServer(() => 'through');
  const heard = globalThis.fetch;
  let first = true;
  vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) => {
    if (!first) return heard(...args);
    first = false;
    return Promise.resolve(problem(409, { detail: 'Dagboken är stängd.' }));
  });
  const phone = device([entry('a'), entry('b')]);
  expect(await phone.send()).toBe('done');
  expect([...phone.writes.values()].map(({ state }) => state)).toEqual([
    { kind: 'refused', reason: 'Dagboken är stängd.', status: 409 },
  ]);
  expect(server.entries).toEqual(['b']);
});

it('sends nothing as anybody else', async () => {
  const server = pretendServer(() => 'through');
  const { writes } = device([entry('a')]);
  const others: Sending = {
    unsent: async () => [...writes.values()],
    change: async () => null,
    person: async () => 'uppsala',
    send: async () => ({ kind: 'stored' }),
    alone: (act) => act(),
  };
  expect(await sendInOrder(others)).toBe('done');
  expect(server.entries).toEqual([]);
  expect(writes.size).toBe(1);
});
