import { loadavg } from 'node:os';
import { runServer } from '../e2e/running-server.ts';
import type { BenchResult } from './bench-row.ts';

const rounds = 200;
const pauseMs = 20;

/** How fast the server says that it is well while a placement is worked out, beside when nothing is. */
export async function benchHeavyWork(): Promise<BenchResult> {
  const server = await runServer();
  try {
    const idle = await health(server.url);
    const asked = await fetch(`${server.url}/api/placements`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.url },
      body: JSON.stringify({
        ...{ kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limit: 5 },
        ...{ model: 'pMedian', candidates: { kind: 'baseAreas' }, most: 20, seconds: 60 },
      }),
    });
    const { id } = (await asked.json()) as { id: string };
    const stateOf = async () => {
      const answer = await fetch(`${server.url}/api/placements/${id}`);
      return ((await answer.json()) as { state: string }).state;
    };
    while ((await stateOf()) === 'waiting') await pause();
    const busy = await health(server.url);
    const wasBusy = (await stateOf()) === 'running';
    await fetch(`${server.url}/api/jobs/${id}/cancel`, { method: 'POST', headers: { Origin: server.url } });
    return {
      rows: [
        {
          workload: 'GET /api/health while a placement is worked out',
          oursMs: busy.median,
          peer: 'when nothing is',
          peerMs: idle.median,
          note:
            `95 of 100 within ${busy.p95.toFixed(1)} ms, the longest ${busy.longest.toFixed(0)} ms (bound 50); ` +
            `${wasBusy ? 'busy to the end' : 'the placement was done before the measuring'}, load ${loadavg()[0]?.toFixed(1)}`,
        },
      ],
      mismatches: asked.status === 202 ? [] : [`the placement was answered ${asked.status}`],
    };
  } finally {
    await server.stop();
  }
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
