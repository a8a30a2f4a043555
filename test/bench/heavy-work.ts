import { loadavg } from 'node:os';
import { runServer } from '../e2e/running-server.ts';
import type { BenchResult } from './bench-row.ts';

const rounds = 200;
const pauseMs = 20;
const placements = 20;

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

async function health(url: string) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
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
