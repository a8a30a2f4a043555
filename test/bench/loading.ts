import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { IndicatorLoad, LoadProgress } from '@halsouppdrag/domain';
import { type RunningServer, runServer } from '../e2e/running-server.ts';
import type { BenchResult } from './bench-row.ts';
import { copyLatestLoad } from './copy-peer.ts';

const years = 10;
const ages = 30;
const rounds = 3;
/** Source: issue 5's own bound. */
const boundPerSecond = 100_000;

/**
 * A statistical table of every DeSO, loaded as a data steward does: from asking for it until the receipt, the file read
 * and checked anew and every figure and its receipt written in one transaction, and the progress told as the page asks
 * for it. Each load takes the place of the last. Beside it the least that any way of loading takes.
 */
export async function benchLoading(): Promise<BenchResult> {
  const server = await runServer();
  try {
    const headers = { Origin: server.url, Cookie: await steward(server) };
    const { text, figures, sum } = await table(server);
    const sent = await fetch(`${server.url}/api/imports?fileName=prov.json`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      body: text,
    });
    const file = (await sent.json()) as { id: string; sheets: { level: string; mapping: unknown }[] };
    const [sheet] = file.sheets;
    const times: number[] = [];
    const copyTimes: number[] = [];
    const told: number[] = [];
    const health: number[] = [];
    const mismatches: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      let isLoading = true;
      const watched = watchHealth(server, health, () => isLoading);
      const answer = await fetch(`${server.url}/api/imports/${file.id}/load`, {
        method: 'POST',
        headers: { ...headers, Accept: 'text/event-stream', 'Content-Type': 'application/json' },
        body: JSON.stringify({ indicatorId: 'folkmangd', level: sheet?.level, mapping: sheet?.mapping }),
      });
      const events = progressOf(await answer.text());
      times.push(performance.now() - start);
      isLoading = false;
      await watched;
      told.push(events.filter(({ phase }) => phase === 'writing').length);
      const end = events.at(-1);
      const loaded = end?.phase === 'ended' ? ((end.body as Partial<IndicatorLoad>).series ?? []) : [];
      const isWhole = loaded.reduce((all, one) => all + one.figures, 0) === figures;
      if (!isWhole || loaded.reduce((all, one) => all + (one.sum ?? 0), 0) !== sum) {
        mismatches.push(`a load of ${figures} figures gave another receipt`);
      }
      const copied = await copyLatestLoad(server);
      copyTimes.push(copied.milliseconds);
      if (copied.figures !== figures) mismatches.push(`COPY wrote ${copied.figures} of ${figures} figures`);
    }
    const best = Math.min(...times);
    const perSecond = Math.round((1000 * figures) / best);
    const longest = Math.max(...health);
    return {
      rows: [
        {
          workload: `load ${figures} figures of a JSON-stat file`,
          oursMs: best,
          peer: 'COPY alone, same rows',
          peerMs: Math.min(...copyTimes),
          note:
            `${perSecond} figures a second (bound ${boundPerSecond}), best of ${rounds}; its progress told ` +
            `${Math.min(...told)} times; meanwhile GET /api/health within ${longest.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches,
    };
  } finally {
    await server.stop();
  }
}

const progressOf = (stream: string): LoadProgress[] =>
  stream
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => JSON.parse(event.slice('data: '.length)));

async function watchHealth(server: RunningServer, times: number[], isLoading: () => boolean): Promise<void> {
  while (isLoading()) {
    const start = performance.now();
    await (await fetch(`${server.url}/api/health`)).text();
    times.push(performance.now() - start);
    // Often enough to meet whatever stops the server, and not so often that asking is what it does.
    await wait(10);
  }
}

async function steward(server: RunningServer): Promise<string> {
  const answer = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.url },
    body: JSON.stringify({ person: 'dataansvarig' }),
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Made up, over real areas: the same each time. */
async function table(server: RunningServer): Promise<{ text: string; figures: number; sum: number }> {
  const answer = await fetch(`${server.url}/api/areas?level=deso`);
  const { items } = (await answer.json()) as { items: { code: string }[] };
  const list = (length: number, name: (at: number) => string) => Array.from({ length }, (_, at) => name(at));
  const dimensions = {
    Region: items.map(({ code }) => code),
    Alder: list(ages, (at) => `${at * 3}-${at * 3 + 2}`),
    Kon: ['1', '2', '1+2'],
    Tid: list(years, (at) => `${1985 + at}`),
  };
  const size = Object.values(dimensions).map(({ length }) => length);
  const figures = size.reduce((product, length) => product * length, 1);
  const value = Array.from({ length: figures }, (_, at) => (at * 7919) % 997);
  const dataset = {
    ...{ class: 'dataset', version: '2.0', label: 'Prov', id: Object.keys(dimensions), size, value },
    dimension: Object.fromEntries(Object.entries(dimensions).map(([id, index]) => [id, { category: { index } }])),
  };
  return { text: JSON.stringify(dataset), figures, sum: value.reduce((sum, one) => sum + one, 0) };
}
