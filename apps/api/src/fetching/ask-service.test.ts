import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStatisticsServer, type StatisticsMood, type StatisticsServer } from '../testing/statistics-server.ts';
import { type FetchPatience, type KeptAnswer, serviceAsker } from './ask-service.ts';

let server: StatisticsServer;
beforeAll(async () => {
  server = await openStatisticsServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.settings.etag = null;
});

const patience: FetchPatience = {
  ...{ timeoutMs: 2000, tries: 3, backoffMs: 5, longestPauseMs: 60_000, mostBytes: 1_000_000 },
};
const hour = 3_600_000;

/** An asker whose clock goes only while it sleeps, so that a pause of a minute takes no time. */
function asker(given: Partial<FetchPatience> = {}, addresses = [server.pxweb2]) {
  const time = { now: Date.parse('2026-11-22T12:00:00Z') };
  const slept: number[] = [];
  const kept = new Map<string, KeptAnswer>();
  const lines: object[] = [];
  const made = serviceAsker({
    services: addresses.map((address) => ({ kind: 'pxweb2', name: 'Prov', address })),
    store: {
      read: async (key) => kept.get(key) ?? null,
      write: async (key, _url, answer) => void kept.set(key, answer),
    },
    clock: () => new Date(time.now),
    sleep: async (ms) => {
      slept.push(ms);
      time.now += ms;
    },
    logger: { info: (line: object) => lines.push(line) } as never,
    patience: { ...patience, ...given },
    proxy: null,
  });
  return { ...made, time, slept, kept, lines };
}
const config = () => ({ url: `${server.pxweb2}/config` });

describe('a database of statistics', () => {
  it.each(['busy', 'error', 'cut', 'half', 'halfJson'] as const)(
    'is asked again, with a pause, when it is first: %s',
    async (mood) => {
      server.behave(mood, mood);
      const { ask, slept } = asker();
      const answer = await ask(config(), 0);
      expect(answer).toMatchObject({ ok: true, value: { kept: false } });
      expect(server.asked).toHaveLength(3);
      expect(slept).toHaveLength(2);
      expect(Math.max(...slept)).toBeLessThan(100);
    },
  );

  it.each(['busyForASecond', 'busyUntilSoon'] as const)('is waited for as long as it asks: %s', async (mood) => {
    server.behave(mood);
    const { ask, slept, time } = asker();
    time.now = Date.now();
    expect((await ask(config(), 0)).ok).toBe(true);
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThanOrEqual(mood === 'busyForASecond' ? 1000 : 1);
  });

  it('may send its answer packed', async () => {
    server.behave('packed');
    const answer = await asker().ask(config(), 0);
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe('{"packed":true}');
  });

  it('is not waited for an hour, but says that it is one', async () => {
    server.behave('busyForAnHour');
    const { ask, slept } = asker();
    expect(await ask(config(), 0)).toEqual({ ok: false, failure: { why: 'busy', seconds: 3600 } });
    expect(slept).toEqual([]);
  });

  it.each<[StatisticsMood, object]>([
    ['busy', { why: 'busy', seconds: null }],
    ['error', { why: 'itsError', status: 500 }],
    ['cut', { why: 'away' }],
    ['half', { why: 'cut' }],
    ['halfJson', { why: 'cut' }],
    ['halfPacked', { why: 'cut' }],
    ['packedOtherwise', { why: 'cut' }],
  ])('is given up after three times: %s', async (mood, failure) => {
    server.behave(mood, mood, mood);
    expect(await asker().ask(config(), 0)).toEqual({ ok: false, failure });
    expect(server.asked).toHaveLength(3);
  });

  it.each<[StatisticsMood, object]>([
    ['html', { why: 'notData' }],
    ['redirect', { why: 'redirect' }],
    ['refuses', { why: 'refused', status: 400, title: null }],
    ['huge', { why: 'tooLarge' }],
    ['hugeUntold', { why: 'tooLarge' }],
    ['bomb', { why: 'tooLarge' }],
  ])('is asked once when asking again would not help: %s', async (mood, failure) => {
    server.behave(mood);
    expect(await asker().ask(config(), 0)).toEqual({ ok: false, failure });
    expect(server.asked).toHaveLength(1);
  });

  it('is not waited for longer than said, and is away where nobody listens', async () => {
    server.behave('slow');
    const asked = asker({ timeoutMs: 150, tries: 1 }).ask(config(), 0);
    // Whatever is thrown away meanwhile, it is not what ends the waiting.
    setFlagsFromString('--expose-gc');
    setTimeout(runInNewContext('gc'), 50);
    expect(await asked).toEqual({ ok: false, failure: { why: 'slow' } });
    const nobody = 'http://127.0.0.1:9/api';
    const answer = await asker({ tries: 1 }, [nobody]).ask({ url: `${nobody}/config` }, 0);
    expect(answer).toEqual({ ok: false, failure: { why: 'away' } });
  });

  it('is not asked again within the time its answer is good for', async () => {
    const { ask, time } = asker();
    await ask(config(), hour);
    time.now += hour - 1;
    expect(await ask(config(), hour)).toMatchObject({ ok: true, value: { kept: true } });
    expect(server.asked).toHaveLength(1);
    time.now += 1;
    expect(await ask(config(), hour)).toMatchObject({ ok: true, value: { kept: false } });
    expect(server.asked).toHaveLength(2);
  });

  it('sends nothing again that has not changed since', async () => {
    server.settings.etag = '"a"';
    const { ask, time } = asker();
    const first = await ask(config(), 0);
    time.now += 1;
    const second = await ask(config(), 0);
    expect(server.asked.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([undefined, '"a"']);
    if (!first.ok || !second.ok) throw new Error('no answer');
    expect(second.value.bytes).toEqual(first.value.bytes);
    expect(second.value.fetchedAt.getTime() - first.value.fetchedAt.getTime()).toBe(1);
  });

  it('is asked no faster than it allows', async () => {
    const { ask, setLimits, slept } = asker();
    setLimits(server.origin, { calls: 2, seconds: 10 });
    for (let k = 0; k < 5; k++) await ask({ url: `${server.pxweb2}/tables?query=${k}` }, 0);
    expect(slept).toEqual([10_000, 10_000]);
  });

  it('is asked one thing at a time', async () => {
    const { ask } = asker();
    server.behave('half');
    const answers = await Promise.all([1, 2, 3].map((k) => ask({ url: `${server.pxweb2}/tables?query=${k}` }, 0)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    // The first was cut, and its second try stands behind those who waited.
    expect(server.asked.map(({ path }) => path.slice(-1))).toEqual(['1', '2', '3', '1']);
  });

  it('is told of in the log, without what was searched for', async () => {
    const { ask, lines } = asker();
    await ask({ url: `${server.pxweb2}/tables?query=hemligt` }, 0);
    expect(lines).toMatchObject([{ origin: server.origin, path: '/api/v2/tables', method: 'GET', status: 200 }]);
    expect(JSON.stringify(lines)).not.toContain('hemligt');
  });
});

describe('what may not be asked', () => {
  it.each(['http://127.0.0.1:1/config', 'https://example.org/api', 'file:///etc/passwd', 'inget'])(
    '%s',
    async (url) => {
      expect(await asker().ask({ url }, 0)).toEqual({ ok: false, failure: { why: 'notAllowed' } });
    },
  );

  it.each(['https://10.0.0.1', 'https://169.254.169.254', 'https://[::ffff:127.0.0.1]', 'https://[fd00::1]'])(
    'is not connected to, though it is set up: %s',
    async (address) => {
      const answer = await asker({ tries: 1 }, [address]).ask({ url: `${address}/config` }, 0);
      expect(answer).toEqual({ ok: false, failure: { why: 'private' } });
    },
  );
});
