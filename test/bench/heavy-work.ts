import { loadavg } from 'node:os';
import { runServer } from '../e2e/running-server.ts';
import { newData } from '../e2e/server-data.ts';
import type { BenchResult } from './bench-row.ts';
import { fineRegion } from './fine-region.ts';
import { loadCountry } from './load-country.ts';

const rounds = 200;
const pauseMs = 20;
const placements = 20;
const clients = 4;

/** How fast the server says that it is well while placements are worked out, beside when nothing is. */
export async function benchHeavyWork(): Promise<BenchResult> {
  const server = await runServer();
  try {
    const idle = await health(server.url);
    const jobs = await Promise.all(Array.from({ length: placements }, () => askForPlacement(server.url)));
    const last = jobs.at(-1)?.id ?? '';
    const busy = await health(server.url);
    const answer = await fetch(`${server.url}/api/placements/${last}`);
    const wasBusy = ((await answer.json()) as { endedAt: string | null }).endedAt === null;
    const cancel = { method: 'POST', headers: { Origin: server.url } };
    await Promise.all(jobs.map(({ id }) => fetch(`${server.url}/api/jobs/${id}/cancel`, cancel)));
    return {
      rows: [
        {
          workload: 'GET /api/health while placements are worked out',
          oursMs: busy.median,
          peer: 'when nothing is',
          peerMs: idle.median,
          note:
            `95 of 100 within ${busy.p95.toFixed(1)} ms, the longest ${busy.longest.toFixed(0)} ms (bound 50); ` +
            `${wasBusy ? 'busy to the end' : 'they were done before the measuring'}, load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches: jobs.every(({ id }) => id !== undefined) ? [] : ['a placement was not taken on'],
    };
  } finally {
    await server.stop();
  }
}

const decay = [
  { limit: 5, weight: 1 },
  { limit: 15, weight: 0.5 },
];
const usual = {
  ...{ kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [2, 5, 10, 15, 20, 30] },
  travel: { kind: 'straightLine', detourFactor: 1.3 },
};

/** The same while several without a pause ask who has how far among eleven thousand points with eighteen ages. */
export async function benchFineCoverage(): Promise<BenchResult> {
  const data = await newData();
  await loadCountry(data, fineRegion());
  const server = await runServer(data);
  try {
    const changed = { ...usual, changes: [{ kind: 'close', vardenhetId: 'tierps-vardcentral' }] };
    const questions: readonly (readonly [path: string, body: object])[] = [
      ['coverage', usual],
      ['coverage/comparison', { near: 10, questions: [changed] }],
      ['coverage/capacity', { ...usual, limits: undefined, decay }],
    ];
    const ask = async ([path, body]: (typeof questions)[number]) => {
      const asked = await fetch(`${server.url}/api/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: server.url },
        body: JSON.stringify(body),
      });
      await asked.arrayBuffer();
      return asked.status;
    };
    // The very first answer of a server just started is slow whatever is asked.
    await health(server.url, 1);
    // The first of each reads the region and starts its thread.
    const asFirst = health(server.url);
    const statuses: number[] = [];
    for (const question of questions) statuses.push(await ask(question));
    const first = await asFirst;
    const idle = await health(server.url);
    let isOver = false;
    let answered = 0;
    const working = Array.from({ length: clients }, async (_, client) => {
      for (let k = client; !isOver; k++) {
        await ask(questions[k % questions.length] as (typeof questions)[number]);
        answered += 1;
      }
    });
    const busy = await health(server.url);
    isOver = true;
    await Promise.all(working);
    return {
      rows: [
        {
          workload: `GET /api/health while ${clients} ask of a fine grid`,
          oursMs: busy.median,
          peer: 'when nothing is',
          peerMs: idle.median,
          note:
            `95 of 100 within ${busy.p95.toFixed(1)} ms, the longest ${busy.longest.toFixed(0)} ms (bound 50); ` +
            `at the first questions after the start ${first.p95.toFixed(1)} and ${first.longest.toFixed(0)} ms; ` +
            `${answered} answers meanwhile, load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches: statuses.every((status) => status === 200) ? [] : [`the questions were answered ${statuses.join()}`],
    };
  } finally {
    await server.stop();
    await data.remove();
  }
}

/** The kind that takes longest: the least worst, by twenty new units among all base areas. */
async function askForPlacement(url: string): Promise<{ id: string | undefined }> {
  const asked = await fetch(`${url}/api/placements`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({
      ...{ kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limit: 5 },
      ...{ model: 'pCenter', candidates: { kind: 'baseAreas' }, most: 20, seconds: 60 },
    }),
  });
  return (await asked.json()) as { id: string | undefined };
}

async function health(url: string, asked = rounds) {
  const times: number[] = [];
  for (let round = 0; round < asked; round++) {
    const start = performance.now();
    await (await fetch(`${url}/api/health`)).text();
    times.push(performance.now() - start);
    await pause();
  }
  const rising = times.toSorted((a, b) => a - b);
  const at = (share: number) => rising[Math.min(rising.length - 1, Math.floor(share * rising.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));
